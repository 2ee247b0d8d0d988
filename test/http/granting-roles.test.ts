import assert from 'node:assert/strict';
import { meSchema } from '../../bot/contract/person.ts';
import { paths } from '../../bot/contract/paths.ts';
import { personHistorySchema, staffSchema } from '../../bot/contract/staff.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { callSentence } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { aPerson } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const administrator = aPerson({ name: 'Ines Roy', roles: ['administrator'] });

describe('a role with authority', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp({ staff: [...demoStaff, administrator] });
  });

  afterEach(() => app.stop());

  const as = (name: string) => apiOf(app, name);
  const mayAnnounce = async (name: string) => {
    return (await as(name).get(paths.me, meSchema)).may.announceVisit;
  };

  /** What somebody would send to change one person. */
  async function changeOf(name: string, some: object) {
    const { people } = await as('Dana Whitfield').get(paths.staff, staffSchema);
    const person = people.find((one) => one.name === name);
    assert.ok(person);
    const { version, ...fields } = person;
    const edit = { kind: 'change', fields: { ...fields, ...some } };
    return { path: paths.staffPerson(person.id), body: { version, edit } };
  }

  for (const granter of ['Dana Whitfield', 'Ines Roy']) {
    it(`is granted and taken by ${granter}, and that is kept`, async () => {
      const { path, body } = await changeOf('Joe Clarke', { roles: ['deputy-director'] });
      await as(granter).post(path, body, staffSchema);
      assert.equal(await mayAnnounce('Joe Clarke'), true);

      const back = await changeOf('Joe Clarke', { roles: ['personal-adviser'] });
      await as(granter).post(back.path, back.body, staffSchema);

      assert.equal(await mayAnnounce('Joe Clarke'), false);
      const history = await as(granter).get(`${path}/history`, personHistorySchema);
      const kept = history.map(({ by, changes }) => [by, changes[0]?.field, changes[0]?.after]);
      assert.deepEqual(kept, [
        [granter, 'Roles', 'Personal adviser'],
        [granter, 'Roles', 'Deputy director'],
      ]);
    });
  }

  for (const [what, some] of [
    ['a role with authority', { roles: ['team-manager'] }],
    ['a role for a time', { acting: [{ role: 'director', until: '2018-01-26' }] }],
    ['the core group', { coreGroup: true }],
  ] as const) {
    it(`is not for the coordinator to grant: ${what}`, async () => {
      const { path, body } = await changeOf('Joe Clarke', some);

      const problem = await as('Priya Shah').refusal('POST', path, { body });

      assert.equal(problem.status, 403);
      assert.match(problem.detail ?? '', /^Only a director or an administrator decides/);
    });
  }

  it('ends at once when somebody leaves, whoever keeps the staff list', async () => {
    const { path, body } = await changeOf('Aisha Rahman', {});
    const leave = { version: body.version, edit: { kind: 'leave' } };

    const { people } = await as('Priya Shah').post(path, leave, staffSchema);

    assert.equal(people.find(({ name }) => name === 'Aisha Rahman')?.active, false);
  });

  it('is not taken from the last director, even while somebody acts in it', async () => {
    const acting = await changeOf('Marcus Oyelaran', {
      acting: [{ role: 'director', until: '2018-02-28' }],
    });
    await as('Dana Whitfield').post(acting.path, acting.body, staffSchema);
    const { path, body } = await changeOf('Dana Whitfield', { roles: [] });

    const problem = await as('Ines Roy').refusal('POST', path, { body });

    assert.equal(problem.status, 400);
    assert.equal(problem.detail, 'Nobody would be director any more.');
  });

  describe('for a time', () => {
    beforeEach(async () => {
      const { path, body } = await changeOf('Aisha Rahman', {
        acting: [{ role: 'deputy-director', until: '2018-01-26' }],
      });
      await as('Dana Whitfield').post(path, body, staffSchema);
    });

    it('is held until its last day, in the tab and in chat', async () => {
      const aisha = app.chat.person('Aisha Rahman');
      app.clock.set('2018-01-26T09:35:00Z');
      assert.equal(await mayAnnounce('Aisha Rahman'), true);
      await aisha.says(callSentence);
      assert.match(aisha.sees().words, /Ofsted has phoned/);

      app.clock.set('2018-01-27T09:35:00Z');
      assert.equal(await mayAnnounce('Aisha Rahman'), false);
      await aisha.says(callSentence);
      assert.match(aisha.sees().words, /Only the director or a deputy can announce a visit/);
    });

    it('stands in nobody’s way once it has ended', async () => {
      app.clock.set('2018-01-27T09:35:00Z');
      const { path, body } = await changeOf('Aisha Rahman', { team: 'Front door' });

      const { people } = await as('Priya Shah').post(path, body, staffSchema);

      const aisha = people.find(({ name }) => name === 'Aisha Rahman');
      assert.deepEqual([aisha?.team, aisha?.acting], ['Front door', []]);
    });

    it('is named to those who ask who may announce, while it lasts', async () => {
      const joe = app.chat.person('Joe Clarke');
      await joe.says(callSentence);
      assert.match(joe.sees().words, /Aisha Rahman/);

      app.clock.set('2018-01-27T09:35:00Z');
      await joe.says(callSentence);
      assert.doesNotMatch(joe.sees().words, /Aisha Rahman/);
    });

    it('is kept with its last day and who gave it', async () => {
      const { id } = app.actor('Aisha Rahman').person;

      const [latest] = await as('Ines Roy').get(paths.staffHistory(id), personHistorySchema);

      assert.deepEqual(
        [latest?.by, latest?.changes],
        [
          'Dana Whitfield',
          [{ field: 'Acting', before: '', after: 'Deputy director until Fri 26 Jan 2018' }],
        ],
      );
    });

    it('is not granted for a day that has passed', async () => {
      const { path, body } = await changeOf('Joe Clarke', {
        acting: [{ role: 'deputy-director', until: '2018-01-22' }],
      });

      const problem = await as('Dana Whitfield').refusal('POST', path, { body });

      assert.equal(problem.status, 400);
      assert.match(problem.detail ?? '', /ends today or on a day to come/);
    });
  });
});
