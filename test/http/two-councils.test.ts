import assert from 'node:assert/strict';
import { z } from 'zod';
import { demoTenantId } from '../../bot/config.ts';
import { paths } from '../../bot/contract/paths.ts';
import { problemSchema } from '../../bot/contract/problem.ts';
import { cardActions } from '../../bot/teams/card-actions.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import {
  otherCouncil,
  requestId,
  seedOtherCouncil,
  theirActor,
  theirDirector,
  theirWord,
  type OtherCouncil,
} from '../support/seed-other-council.ts';
import { teamsActivity } from '../support/teams-activity.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('two councils on one deployment', () => {
  let app: TestApp;
  let their: OtherCouncil;

  before(async () => {
    app = await startTestApp({
      environment: { COUNCIL_TENANT_IDS: `${demoTenantId},${otherCouncil}` },
    });
    await announceVisit(app);
    their = await seedOtherCouncil(app);
  });

  after(() => app.stop());

  /** Everything of theirs, as they see it, so that it can be seen to have stayed so. */
  async function theirs(): Promise<string> {
    const { useCases } = app.app;
    const { visit, items, moves } = await useCases.showReadiness(theirActor, their.visit);
    return JSON.stringify([
      ...[visit, items, moves],
      await useCases.listRequests(theirActor, their.visit),
      await useCases.showFollowUp(theirActor, their.followUp),
      await useCases.listLetters(theirActor),
      (await useCases.showStaff(theirActor)).people,
    ]);
  }

  const aMove = { move: 'defer', reason: 'Snow', fieldwork: null, received: null };
  const announced = {
    ...{ type: 'jtai', theme: null, call: '2018-01-23T09:20' },
    ...{ fieldworkStart: null, fieldworkEnd: null, meant: true },
  };

  /** Every address that names something, with their ids in it, and a body that ours would take. */
  const namingTheirs: Record<string, () => [path: string, body?: unknown]> = {
    'GET readiness': () => [paths.readiness(their.visit)],
    'GET moves': () => [paths.moves(their.visit)],
    'POST moves': () => [paths.moves(their.visit), aMove],
    'GET correction': () => [paths.correction(their.visit)],
    'POST correction': () => [paths.correction(their.visit), announced],
    'POST correction preview': () => [paths.correctionPreview(their.visit), announced],
    'POST wave': () => [paths.wave(their.visit, 'everyone'), { kind: 'at-once' }],
    'GET requests': () => [paths.requests(their.visit)],
    'POST requests': () => [
      paths.requests(their.visit),
      {
        ...{ requestId, what: 'Rotas', askedBy: 'Caroline', due: '2018-01-31T12:00:00Z' },
        ownerId: app.actor('Dana Whitfield').person.id,
      },
    ],
    'POST request': () => [
      paths.request(their.visit, requestId),
      { kind: 'give', note: 'Given', link: null },
    ],
    'GET requests csv': () => [paths.requestsCsv(their.visit)],
    'GET reach': () => [paths.reach(their.visit)],
    'GET call list': () => [`${paths.callList(their.visit)}?show=all`],
    'POST remind preview': () => [paths.remindPreview(their.visit), { people: null }],
    'POST remind': () => [paths.remind(their.visit), { requestId, people: null }],
    'POST availability': () => [paths.availability(their.visit), { state: 'here' }],
    'POST reminder choice': () => [paths.reminderChoice(their.visit), { daysOffToo: true }],
    'POST acknowledge': () => [paths.acknowledge(their.visit)],
    'POST item': () => [paths.item(their.visit, their.item, 'complete')],
    'GET item': () => [paths.itemDetail(their.visit, their.item)],
    'GET item history': () => [paths.itemHistory(their.visit, their.item)],
    'POST item changes': () => [
      paths.itemChanges(their.visit, their.item),
      { change: { kind: 'offer', to: theirDirector.id } },
    ],
    'POST changes of items': () => [
      paths.changeItems(their.visit),
      {
        items: [{ key: their.item, version: 'x' }],
        change: { kind: 'offer', to: app.actor('Dana Whitfield').person.id },
      },
    ],
    'POST my item': () => [paths.myItem(their.visit, 'read-brief', 'complete')],
    'POST publication': () => [paths.publication(their.letter), { as: 'not-published' }],
    'POST finding follow-ups': () => [
      paths.findingFollowUps(their.finding),
      {
        ...{ requestId, action: 'Review every plan', due: '2018-06-01' },
        ownerId: app.actor('Dana Whitfield').person.id,
      },
    ],
    'GET follow-up': () => [paths.followUp(their.followUp)],
    'POST follow-up changes': () => [
      paths.followUpChanges(their.followUp),
      { requestId, revision: 0, change: { kind: 'note', text: 'Ours now', next: null } },
    ],
    'GET paper': () => [`${paths.paper('proof-pack')}?visit=${their.visit}`],
    'POST staff forget': () => [paths.staffForget(theirDirector.id), {}],
    'POST staff person': () => [
      paths.staffPerson(theirDirector.id),
      { version: 'x', edit: { kind: 'leave' } },
    ],
  };

  for (const [name, asked] of Object.entries(namingTheirs)) {
    it(`finds nothing of the other’s: ${name}`, async () => {
      const [path, body] = asked();
      const before = await theirs();
      const json = { 'content-type': 'application/json' };
      const [method = ''] = name.split(' ');
      const response = await apiOf(app, 'Dana Whitfield').request(
        method,
        path,
        body === undefined ? {} : { headers: json, body: JSON.stringify(body) },
      );
      const text = await response.text();

      assert.equal(response.status, 404, text);
      assert.doesNotMatch(problemSchema.parse(JSON.parse(text)).detail ?? '', /Zanzibar/);
      assert.equal(await theirs(), before);
    });
  }

  it('shows one nothing of the other at any address', async () => {
    const everything = Object.values(app.app.server.router.getRoutes())
      .filter(({ method, spec }) => method === 'GET' && String(spec.path).startsWith('/api/'))
      .map(({ spec }) => String(spec.path))
      .filter((path) => !path.includes(':') && path !== paths.live);

    assert.ok(everything.length > 10);
    for (const path of [
      ...everything,
      `${paths.answers}?question=latest+findings+${theirWord}`,
      paths.staffHistory(theirDirector.id),
      paths.paper('action-plan'),
    ]) {
      const response = await apiOf(app, 'Dana Whitfield').request('GET', path);
      const text = await response.text();

      assert.doesNotMatch(text.replaceAll(`findings ${theirWord}`, ''), /Zanzibar/, path);
    }
  });

  it('lets nobody in by the other’s identity', async () => {
    const response = await fetch(new URL(paths.me, app.url), {
      headers: { authorization: `Persona ${theirDirector.id}` },
    });

    assert.equal(response.status, 401);
  });

  it('does nothing by any button with the other’s ids', async () => {
    const before = await theirs();
    const dana = app.chat.person('Dana Whitfield');
    const { visit, item, finding, followUp } = their;
    const data = {
      ...{ visit, item, finding, id: followUp, kind: 'shared', page: 0, wave: 'everyone' },
      ...{ request: requestId, move: 'defer', reason: 'Snow', question: theirWord, from: 0 },
    };

    for (const verb of cardActions.keys()) {
      const { card, notice } = await dana.presses(verb, data);
      const said = `${card?.words ?? ''}${notice ?? ''}`.replaceAll(`“${theirWord}”`, '');

      assert.doesNotMatch(said, /Zanzibar’s|Zanzibar Smith/, verb);
    }

    assert.equal(await theirs(), before);
  });

  it('answers nothing of the other in chat or in a search', async () => {
    const dana = app.chat.person('Dana Whitfield');
    for (const words of [`findings ${theirWord}`, 'status', 'my follow-ups', 'requests', 'reach']) {
      await dana.says(words);
      assert.doesNotMatch(dana.sees().words, /Zanzibar’s|Zanzibar Smith|JTAI/, words);
    }
    const [person] = app.double.options.people;
    assert.ok(person);
    const found = await app.chat.send(
      teamsActivity(
        app.double,
        { person },
        {
          type: 'invoke',
          name: 'composeExtension/query',
          value: { commandId: 'search', parameters: [{ name: 'query', value: theirWord }] },
        },
      ),
    );

    assert.doesNotMatch(await found.text(), /Zanzibar/);
  });

  it('tells one nothing of what happens at the other', async () => {
    const stop = new AbortController();
    const api = apiOf(app, 'Dana Whitfield');
    const stream = await api.request('GET', paths.live, { signal: stop.signal });
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader();

    await app.app.useCases.nameCouncil(theirActor, { name: theirWord });
    await api.post(paths.acknowledge('focused-visit-2018-01-23'), undefined, z.unknown());
    let heard = '';
    while (!heard.includes('visit.acknowledged')) {
      const { value } = await reader.read();
      heard += new TextDecoder().decode(value);
    }
    stop.abort();

    assert.doesNotMatch(heard, new RegExp(`${their.visit}|council|rules`));
  });
});
