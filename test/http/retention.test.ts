import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import { retentionViewSchema, type Periods } from '../../bot/contract/retention.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const periods: Periods = {
  ...{ deliveries: 6, requests: 12, visit: 24, audit: 84 },
  ...{ letters: null, leavers: null },
};

describe('how long the record is kept, in the tab’s API', () => {
  let app: TestApp;
  let director: ApiClient;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    director = apiOf(app, 'Dana Whitfield');
    visit = await announceVisit(app);
    app.clock.set('2018-01-24T12:00:00Z');
  });

  afterEach(() => app.stop());

  const set = (wanted: Periods) =>
    director.post(paths.retention, { periods: wanted, lastChanged: null }, retentionViewSchema);
  const hold = (kind: 'hold' | 'lift', visitId: string | null, reason = 'Judicial review') =>
    director.post(paths.retentionHolds, { kind, visitId, reason }, retentionViewSchema);

  async function cancel(): Promise<void> {
    await app.app.useCases.moveVisit(app.actor('Dana Whitfield'), visit, {
      ...{ move: 'cancel', reason: 'Ofsted called it off' },
      ...{ fieldwork: null, received: null, screened: undefined },
    });
  }

  it('is for good until somebody says otherwise, but for leavers’ names', async () => {
    await cancel();

    const view = await director.get(paths.retention, retentionViewSchema);

    const { leavers, ...others } = view.periods;
    assert.deepEqual(new Set(Object.values(others)), new Set([null]));
    assert.equal(leavers, 36);
    assert.deepEqual([view.planned, view.erased, view.changed], [[], [], null]);
  });

  it('is set by a director or an administrator, and by nobody else', async () => {
    const { changed } = await set(periods);
    assert.equal(changed?.by, 'Dana Whitfield');

    const { status, detail } = await apiOf(app, 'Priya Shah').refusal('POST', paths.retention, {
      body: { periods, lastChanged: null },
    });

    assert.equal(status, 403);
    assert.match(detail ?? '', /Only a director or an administrator/);
  });

  it('says beforehand what goes on which day, once the visit has ended', async () => {
    assert.deepEqual((await set(periods)).planned, []);
    await cancel();

    const { planned } = await director.get(paths.retention, retentionViewSchema);

    assert.deepEqual(
      planned.map(({ title, part, goesOn }) => [title, part, goesOn]),
      [
        ['Focused visit: care leavers, Tue 23 Jan 2018', 'deliveries', '2018-07-24'],
        ['Focused visit: care leavers, Tue 23 Jan 2018', 'requests', '2019-01-24'],
        ['Focused visit: care leavers, Tue 23 Jan 2018', 'visit', '2020-01-24'],
        ['Focused visit: care leavers, Tue 23 Jan 2018', 'audit', '2025-01-24'],
      ],
    );
  });

  it('shows a hold with who put it on and why, until it is lifted', async () => {
    await set(periods);
    await cancel();

    const held = await hold('hold', visit);
    assert.ok(held.planned.every((one) => one.held));
    assert.deepEqual(
      held.holds.map(({ by, reason, title }) => [by, reason, title]),
      [['Dana Whitfield', 'Judicial review', 'Focused visit: care leavers, Tue 23 Jan 2018']],
    );

    const lifted = await hold('lift', visit, 'It is decided');
    assert.deepEqual(lifted.holds, []);
    assert.ok(lifted.planned.every((one) => !one.held));
  });

  it('asks before a reason is kept that seems to hold personal details', async () => {
    const { detail } = await director.refusal('POST', paths.retentionHolds, {
      body: { kind: 'hold', visitId: visit, reason: 'About NHS number 943 476 5919' },
    });

    assert.match(detail ?? '', /NHS number/);
  });

  it('refuses periods that contradict each other, and those of whoever was slower', async () => {
    const contradicting = await director.refusal('POST', paths.retention, {
      body: { periods: { ...periods, requests: 36 }, lastChanged: null },
    });
    assert.match(contradicting.detail ?? '', /can’t be kept longer than the visit/);
    await set(periods);

    const { status } = await director.refusal('POST', paths.retention, {
      body: { periods: { ...periods, deliveries: 1 }, lastChanged: null },
    });

    assert.equal(status, 409);
  });
});
