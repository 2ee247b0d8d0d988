import assert from 'node:assert/strict';
import fc, { type Arbitrary } from 'fast-check';
import { incomingActivitySchema } from '../../bot/teams/incoming-activity.ts';
import { cardActions } from '../../bot/teams/card-actions.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { aCrowd, anEarlierLetter } from '../support/builders.ts';
import { announceVisit } from '../support/announce.ts';
import { teamsActivity } from '../support/teams-activity.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { bodySchemas } from './api-bodies.ts';
import { anyJson, hostileText, nearly } from './from-schema.ts';

/** Cases a property; `npm run fuzz` tries many more. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 250);

/** Enough directors that a long run does not end in being asked to wait. */
const directors = aCrowd(60).map((person) => ({
  ...person,
  roles: ['director' as const],
  coreGroup: true,
}));
const staff = [...demoStaff, ...directors];

describe('whatever is sent, the server answers and goes on', function () {
  this.timeout(60_000 + numRuns * 100);
  let app: TestApp;
  let known: string[];

  before(async () => {
    app = await startTestApp({ staff });
    const visit = await announceVisit(app);
    const { items } = await app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visit);
    known = [visit, ...items.map(({ key }) => key), ...demoStaff.map(({ id }) => id)];
    const letter = await app.app.useCases.importLetter(app.actor('Priya Shah'), anEarlierLetter());
    const [finding] = await app.app.useCases.listFindings(app.actor('Priya Shah'));
    known.push(letter.letter.id, finding?.id ?? '');
    app.log.clear();
  });

  after(() => app.stop());

  async function holds<Case>(cases: Arbitrary<Case>, check: (one: Case) => Promise<void>) {
    await fc.assert(fc.asyncProperty(cases, check), { numRuns });
    const faults = app.log.entries().filter(({ level }) => level === 'error');
    assert.deepEqual(faults, []);
  }

  /** An answer of ours: never a fault of the server, and a refusal in its one form. */
  async function isOurs(response: Response): Promise<void> {
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    assert.ok(response.status < 500, `${response.status} ${text}`);
    if (!response.ok) assert.match(type, /^application\/problem\+json/, text);
  }

  const someone = fc.constantFrom(...staff.map(({ id }) => id));
  const somebodyOfTeams = fc.nat({ max: staff.length - 1 });

  /** Sends an activity as Teams would: signed, by somebody on the staff list. */
  async function send(who: number, content: object, over: object = {}): Promise<Response> {
    const person = app.double.options.people[who];
    assert.ok(person);
    const activity = { ...teamsActivity(app.double, { person }, content), ...over };
    return app.chat.send(activity);
  }

  it('to activities that are nearly ones', async () => {
    const activity = nearly(incomingActivitySchema, known) as Arbitrary<object>;
    await holds(fc.tuple(somebodyOfTeams, activity), async ([who, over]) => {
      const response = await send(who, {}, Object(over) as object);

      await response.arrayBuffer();
      // Teams is told that an invoke is not known with 501, as the SDK has it.
      assert.ok(response.status < 500 || response.status === 501, String(response.status));
    });
  });

  it('to whatever is typed in chat', async () => {
    await holds(fc.tuple(somebodyOfTeams, fc.array(hostileText)), async ([who, words]) => {
      const response = await send(who, { type: 'message', text: words.join(' ').slice(0, 20_000) });

      assert.equal(response.status, 200);
    });
  });

  it('to presses with any data', async () => {
    const fields = ['visit', 'item', 'page', 'draft', 'request', 'wave', 'move', 'day', 'time'];
    const more = ['finding', 'question', 'from', 'mine', 'reason', 'due', 'owner', 'what', 'note'];
    const key = fc.oneof(fc.constantFrom(...fields, ...more), hostileText);
    const value = fc.oneof(fc.constantFrom(...known), fc.nat({ max: 3 }), anyJson);
    const data = fc.dictionary(key, value, { maxKeys: 8 });
    const verb = fc.oneof(fc.constantFrom(...cardActions.keys()), hostileText);
    await holds(fc.tuple(somebodyOfTeams, verb, data), async ([who, action, given]) => {
      const pressed = { action: { type: 'Action.Execute', verb: action, data: given } };
      const response = await send(who, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: pressed,
      });

      assert.equal(response.status, 200);
      assert.doesNotMatch(await response.text(), /went wrong on our side/);
    });
  });

  it('to searches and dialogs of the message extension with any value', async () => {
    const name = fc.constantFrom('query', 'fetchTask', 'submitAction', 'queryLink');
    await holds(fc.tuple(somebodyOfTeams, name, anyJson), async ([who, what, value]) => {
      const response = await send(who, { type: 'invoke', name: `composeExtension/${what}`, value });

      assert.ok([200, 501].includes(response.status), String(response.status));
      assert.doesNotMatch(await response.text(), /went wrong on our side/);
    });
  });

  it('to bodies that are nearly what a route takes', async () => {
    const routes = routesOf('POST').filter((path) => path !== '/api/messages');
    const body = fc.constantFrom(...routes).chain((path) => {
      const schema = bodySchemas[path];
      return fc.record({
        path: filled(path),
        body: schema === undefined ? anyJson : nearly(schema, known),
      });
    });
    await holds(fc.tuple(someone, body), async ([id, asked]) => {
      const response = await fetch(new URL(asked.path, app.url), {
        method: 'POST',
        headers: { authorization: `Persona ${id}`, 'content-type': 'application/json' },
        body: JSON.stringify(asked.body),
      });

      await isOurs(response);
    });
  });

  it('to addresses with any id and any query', async () => {
    const routes = routesOf('GET').filter((path) => path !== '/api/live');
    const address = fc.constantFrom(...routes).chain(filled);
    const names = ['question', 'visit', 'type', 'call', 'start', 'end', 'show', 'framework'];
    const query = fc.dictionary(fc.constantFrom(...names), hostileText, { maxKeys: 4 });
    await holds(fc.tuple(someone, address, query), async ([id, path, asked]) => {
      const wellFormed = Object.entries(asked).map(([key, text]) => [key, text.toWellFormed()]);
      const search = new URLSearchParams(wellFormed as [string, string][]);
      const response = await fetch(new URL(`${path}?${search.toString()}`, app.url), {
        headers: { authorization: `Persona ${id}` },
      });

      await isOurs(response);
    });
  });

  it('to staff files of any text', async () => {
    const cell = fc.oneof(hostileText, fc.constantFrom('Name', 'Address', 'Roles', '"', ',', ';'));
    const file = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
    await holds(file, async (rows) => {
      const csv = rows.map((row) => row.join()).join('\n');
      const plan = app.app.useCases.planStaffImport(app.actor('Dana Whitfield'), {
        bytes: new TextEncoder().encode(`Name,Address,Roles,Team\n${csv}`),
        complete: rows.length % 2 === 0,
      });

      assert.ok(Array.isArray((await plan).faults));
    });
  });

  function routesOf(method: string): string[] {
    const routes = Object.values(app.app.server.router.getRoutes());
    return routes
      .filter((route) => route.method === method && String(route.spec.path).startsWith('/api/'))
      .map((route) => String(route.spec.path));
  }

  function likely(name: string): Arbitrary<string> {
    if (name === ':visit') return fc.constant(known[0] ?? '');
    const presses = ['complete', 'reopen', 'block', 'exclude'];
    return fc.constantFrom(...known, ...presses, 'everyone', 'managers', 'focused-visit', 'none');
  }

  /** A route's path with something in the place of each of its names. */
  function filled(path: string): Arbitrary<string> {
    const names = [...path.matchAll(/:\w+/g)].map(([name]) => name);
    const parts = names.map((name) =>
      fc.oneof({ weight: 4, arbitrary: likely(name) }, { weight: 1, arbitrary: hostileText }),
    );
    return fc.tuple(...parts).map((chosen) => {
      const left = [...chosen];
      const next = () => encodeURIComponent((left.shift() ?? '').toWellFormed());
      return path.replaceAll(/:\w+/g, next);
    });
  }
});
