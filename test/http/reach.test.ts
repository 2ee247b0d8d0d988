import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import { reachViewSchema, remindedSchema } from '../../bot/contract/reach.ts';
import { reminderRulesViewSchema } from '../../bot/contract/reminder-rules.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const staff = demoStaff.map((person) =>
  person.name === 'Joe Clarke' ? { ...person, phone: '+44 1234 567890', team: '=1+1' } : person,
);

describe('the API for who was reached', () => {
  let app: TestApp;
  let visit: string;

  before(async () => {
    app = await startTestApp({ staff });
    visit = await announceVisit(app);
  });
  after(() => app.stop());

  it('lists everybody for those who may see it, and nobody else', async () => {
    const view = await apiOf(app, 'Priya Shah').get(paths.reach(visit), reachViewSchema);
    const refusal = await apiOf(app, 'Joe Clarke').refusal('GET', paths.reach(visit));

    assert.equal(view.people.length, staff.length);
    assert.equal(refusal.status, 403);
  });

  it('gives the list for telephoning as a file without formulas, to the same people', async () => {
    const response = await apiOf(app, 'Priya Shah').request('GET', paths.callList(visit));
    const refusal = await apiOf(app, 'Joe Clarke').refusal('GET', paths.callList(visit));
    const text = await response.text();

    assert.match(text, /"Name","Phone","Team","Line manager","Reason"/);
    assert.match(text, /"Joe Clarke","'\+44 1234 567890","'=1\+1",/);
    assert.doesNotMatch(text, /,=1/);
    assert.equal(refusal.status, 403);
  });

  it('reminds some people once, however often the request comes', async () => {
    const [joe] = staff.filter(({ name }) => name === 'Joe Clarke').map(({ id }) => id);
    const body = { requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d', people: [joe] };
    const api = apiOf(app, 'Priya Shah');

    const first = await api.post(paths.remind(visit), body, remindedSchema);
    const second = await api.post(paths.remind(visit), body, remindedSchema);

    assert.deepEqual([first.remindedNow, second.remindedNow], [true, false]);
    assert.deepEqual(
      first.people.map(({ name }) => name),
      ['Joe Clarke'],
    );
  });

  it('keeps the council’s rules of reminding with who set them, and refuses what cannot be', async () => {
    const api = apiOf(app, 'Priya Shah');
    const { rules } = await api.get(paths.reminderRules, reminderRulesViewSchema);
    const changed = { rules: { ...rules, everyHours: 6 }, lastChanged: null };

    const after = await api.post(paths.reminderRules, changed, reminderRulesViewSchema);
    const wrong = await api.refusal('POST', paths.reminderRules, {
      body: { rules: { ...rules, quietFrom: '25:00' }, lastChanged: null },
    });
    const others = await apiOf(app, 'Joe Clarke').refusal('POST', paths.reminderRules, {
      body: changed,
    });

    assert.deepEqual([after.rules.everyHours, after.changed?.by], [6, 'Priya Shah']);
    assert.deepEqual([wrong.status, others.status], [400, 403]);
  });

  it('refuses rules that were written over older ones than those that stand', async () => {
    const { rules, changed } = await apiOf(app, 'Priya Shah').get(
      paths.reminderRules,
      reminderRulesViewSchema,
    );
    const late = { rules: { ...rules, most: 9 }, lastChanged: '2018-01-01T09:00:00.000Z' };
    const refusal = await apiOf(app, 'Dana Whitfield').refusal('POST', paths.reminderRules, {
      body: late,
    });
    const standing = await apiOf(app, 'Dana Whitfield').get(
      paths.reminderRules,
      reminderRulesViewSchema,
    );

    assert.equal(refusal.status, 409);
    assert.deepEqual(standing, { rules, changed });
  });
});
