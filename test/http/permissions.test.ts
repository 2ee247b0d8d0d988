import assert from 'node:assert/strict';
import { z } from 'zod';
import { londonWallClock } from '../../bot/application/draft-call.ts';
import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { requestsViewSchema } from '../../bot/contract/request.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import {
  actions,
  permissionOf,
  rolesMay,
  type Action,
} from '../../bot/domain/people/permissions.ts';
import { roles, type Role } from '../../bot/domain/people/roles.ts';
import { understandCall } from '../../bot/domain/visits/understand-call.ts';
import { callSentence } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { anEarlierLetter, aPerson } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const visit = 'focused-visit-2018-01-23';
const requestId = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';
const roleless = 'no role';
type Tried = Role | typeof roleless;

const nameOf = (role: Tried) => `Somebody with ${role}`;
const rolesOf = (role: Tried): Role[] => (role === roleless ? [] : [role]);
const everyRole: readonly Tried[] = [...roles, roleless];
const holders = everyRole.map((role) =>
  aPerson({
    id: `id-${role.replaceAll(' ', '-')}`,
    name: nameOf(role),
    roles: rolesOf(role),
    teamsUserId: `29:${role.replaceAll(' ', '-')}`,
  }),
);

describe('every role tries every action', function () {
  this.timeout(60_000);
  let app: TestApp;
  /** What the probes ask about. */
  let finding: string;
  let followUp: string;
  let item: string;

  before(async () => {
    app = await startTestApp({ staff: [...demoStaff, ...holders] });
    const { useCases } = app.app;
    const coordinator = app.actor('Priya Shah');
    const director = app.actor('Dana Whitfield');
    const said = understandCall(callSentence, londonWallClock(app.clock.now()));
    const { draft } = await useCases.draftCall(director, said);
    await useCases.announceVisit(director, draft.id);
    await useCases.importLetter(coordinator, anEarlierLetter());
    finding = (await useCases.listFindings(coordinator))[0]?.id ?? '';
    const made = { requestId, action: 'Review every plan', ownerId: coordinator.person.id };
    const { id } = await useCases.createFollowUp(coordinator, finding, {
      ...made,
      due: '2018-06-01',
      screened: undefined,
    });
    followUp = id;
    await useCases.logRequest(coordinator, visit, {
      requestId,
      what: 'Supervision records',
      askedBy: 'Caroline',
      ownerId: app.actor('Tom Brennan').person.id,
      due: '2018-01-31T12:00:00Z',
      screened: undefined,
    });
    for (const [move, at] of [
      ['start-fieldwork', '2018-01-30T09:00:00Z'],
      ['hear-feedback', '2018-01-31T17:00:00Z'],
    ] as const) {
      app.clock.set(at);
      await useCases.moveVisit(coordinator, visit, { ...aMove, move });
    }
    const { items } = await useCases.showReadiness(coordinator, visit);
    // The director’s: nobody else has a claim to it.
    item = items.find((one) => one.ownerRole.startsWith('Director'))?.key ?? '';
  });

  after(() => app.stop());

  const aMove = { reason: null, fieldwork: null, received: null, screened: undefined };
  const change = (kind: string, more: object = {}) => ({
    requestId: crypto.randomUUID(),
    revision: 0,
    change: { kind, ...more },
  });
  const newCoordinator = {
    ...{ name: 'Nadia Karim', address: 'nadia@exampleshire.example', roles: ['coordinator'] },
    ...{ entraId: null, phone: null, acting: [], team: null, lineManagerId: null, deputyId: null },
    coreGroup: false,
  };

  /** A request that whoever is allowed gets past 403 with, whatever then becomes of it. */
  const requests: Record<
    Exclude<Action, 'visit.read-detail' | 'request.read'>,
    () => [method: string, path: string, body?: unknown]
  > = {
    'visit.announce': () => ['POST', paths.wave(visit, 'everyone'), { kind: 'cancelled' }],
    'visit.run': () => ['POST', paths.moves(visit), { ...aMove, move: 'keep-unpublished' }],
    'visit.record-outcome': () => [
      'POST',
      paths.moves(visit),
      { ...aMove, move: 'correct-received' },
    ],
    'item.complete-any': () => ['POST', paths.item(visit, item, 'complete')],
    'item.change': () => [
      'POST',
      paths.itemChanges(visit, item),
      { change: { kind: 'assign', ownerId: 'nobody' } },
    ],
    'item.exclude': () => ['POST', paths.item(visit, item, 'exclude'), { reason: 'Not needed' }],
    'reach.list': () => ['GET', paths.reach(visit)],
    'people.remind': () => ['POST', paths.remindPreview(visit), { people: [] }],
    'request.log': () => [
      'POST',
      paths.requests(visit),
      {
        ...{ requestId, what: 'Supervision records', askedBy: 'Caroline', ownerId: 'nobody' },
        due: '2018-01-31T12:00:00Z',
      },
    ],
    'letter.import': () => ['POST', paths.letterVisit('x'), { visitId: null }],
    'letter.publish': () => ['POST', paths.publication('x'), { as: 'published', on: '2018-01-31' }],
    'glossary.change': () => ['POST', paths.glossary, { entries: [], lastChanged: null }],
    'follow-up.create': () => [
      'POST',
      paths.findingFollowUps(finding),
      { requestId, action: 'Review every plan', ownerId: 'nobody', due: '2018-06-01' },
    ],
    'follow-up.change': () => [
      'POST',
      paths.followUpChanges(followUp),
      change('measure', { title: 'Plans reviewed', unit: '%', target: 100 }),
    ],
    'follow-up.agree': () => ['POST', paths.followUpChanges(followUp), change('agree')],
    'audit.read': () => ['GET', paths.audit],
    'paper.export': () => ['GET', paths.paper('action-plan')],
    'paper.proof-pack': () => ['GET', `${paths.paper('proof-pack')}?visit=${visit}`],
    'rules.change': () => ['POST', paths.councilName, { name: 'Exampleshire' }],
    'people.read': () => ['GET', paths.staff],
    'people.change': () => [
      'POST',
      paths.staffPerson('nobody'),
      { version: 'x', edit: { kind: 'leave' } },
    ],
    'connections.change': () => ['GET', paths.connections],
    'retention.read': () => ['GET', paths.retention],
    'retention.change': () => [
      'POST',
      paths.retentionHolds,
      { kind: 'lift', visitId: null, reason: 'Over' },
    ],
    'roles.grant': () => [
      'POST',
      paths.staff,
      { version: null, edit: { kind: 'change', fields: newCoordinator } },
    ],
  };

  async function refusalOf(role: Tried, action: keyof typeof requests): Promise<string | null> {
    const [method, path, body] = requests[action]();
    const json = { 'content-type': 'application/json' };
    const response = await apiOf(app, nameOf(role)).request(
      method,
      path,
      body === undefined ? {} : { headers: json, body: JSON.stringify(body) },
    );
    const text = await response.text();
    assert.ok(response.status < 500, `${action}: ${text}`);
    if (response.status !== 403) return null;
    return z.object({ detail: z.string() }).parse(JSON.parse(text)).detail;
  }

  /** Whether somebody sees what is not their own. */
  async function sees(role: Tried, action: 'visit.read-detail' | 'request.read'): Promise<boolean> {
    const api = apiOf(app, nameOf(role));
    if (action === 'request.read') {
      return (await api.get(paths.requests(visit), requestsViewSchema)).requests.length > 0;
    }
    const { items } = await api.get(paths.readiness(visit), readinessSchema);
    const one = await api.request('GET', paths.itemDetail(visit, item));
    assert.equal(one.ok, items.length > 0);
    return items.some(({ owner }) => owner?.name !== nameOf(role));
  }

  const byTable = (action: Action) => everyRole.filter((role) => rolesMay(rolesOf(role), action));

  for (const action of actions) {
    it(`through the tab’s API, and only who may gets through: ${permissionOf(action).words}`, async () => {
      const through: Tried[] = [];
      for (const role of everyRole) {
        const allowed =
          action === 'visit.read-detail' || action === 'request.read'
            ? await sees(role, action)
            : (await refusalOf(role, action)) === null;
        if (allowed) through.push(role);
      }

      assert.deepEqual(through, byTable(action));
    });
  }

  for (const [action, words] of [
    ['visit.announce', 'We’ve had the call. Focused visit on the front door, 9:30 this morning'],
    ['reach.list', 'reach'],
    ['people.remind', 'remind'],
    ['request.log', 'request from Caroline: rotas by noon tomorrow, owner Tom'],
  ] as const) {
    it(`in chat, and only who may gets through: “${words}”`, async () => {
      const through: Tried[] = [];
      for (const role of everyRole) {
        const person = app.chat.person(nameOf(role));
        const refused = () =>
          person.cards().filter((card) => card.words.includes('That is not yours to do')).length;
        const before = refused();
        await person.says(words);
        if (refused() === before) through.push(role);
      }

      assert.deepEqual(through, byTable(action));
    });
  }

  const onItem = () => ({ visit, item, kind: 'shared', page: 0 });
  const onFollowUp = () => ({ id: followUp, request: crypto.randomUUID(), revision: 0 });
  for (const [action, verb, dataOf] of [
    ['visit.announce', 'wave.release', () => ({ visit, wave: 'everyone' })],
    ['visit.run', 'visit.move', () => ({ visit, move: 'keep-unpublished' })],
    ['visit.record-outcome', 'visit.move', () => ({ visit, move: 'correct-received' })],
    ['item.complete-any', 'item.complete', onItem],
    ['item.exclude', 'item.exclude', () => ({ ...onItem(), reason: 'Not needed' })],
    ['follow-up.agree', 'follow-up.agree', onFollowUp],
  ] as const) {
    it(`by a press on a card, and only who may gets through: ${verb} (${action})`, async () => {
      const refusal = (await refusalOf('reader', action)) ?? 'A reader got through';
      const through: Tried[] = [];
      for (const role of everyRole) {
        const { notice, card } = await app.chat.person(nameOf(role)).presses(verb, dataOf());
        if (!`${notice ?? ''}${card?.words ?? ''}`.includes(refusal)) through.push(role);
      }

      assert.deepEqual(through, byTable(action));
    });
  }
});
