import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { councilPartition } from '../../bot/application/partitions.ts';
import { readRecord, replaceOf } from '../../bot/application/records/record.ts';
import { personRecord } from '../../bot/application/records/record-types.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { followUpsTold } from '../support/follow-ups-told.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const leavers =
  'Follow-ups: 2 follow-ups are still Joe Clarke’s, who has left: give them to somebody else.';

describe('follow-ups of somebody who leaves', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
    await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    app.clock.set('2018-06-04T09:00:00Z');
    const coordinator = app.actor('Priya Shah');
    const reading = aReading({ findings: [aReadFinding({ text: 'Plans are not reviewed.' })] });
    await app.app.useCases.importLetter(coordinator, aLetter({ reading }));
    const [finding] = await app.app.useCases.listFindings(coordinator);
    for (const action of ['Review every plan', 'Train managers']) {
      await app.app.useCases.createFollowUp(coordinator, finding?.id ?? '', {
        ...{ requestId: randomUUID(), action, due: '2018-09-28' },
        ownerId: app.actor('Joe Clarke').person.id,
      });
    }
    await leaves('Joe Clarke');
  });

  afterEach(() => app.stop());

  async function leaves(name: string): Promise<void> {
    const { council, person } = app.actor(name);
    const partition = councilPartition(council);
    const kept = await readRecord(app.app.store, personRecord, { partition, id: person.id });
    assert.ok(kept);
    const gone = { ...kept.body, active: false, leftOn: '2018-06-04' };
    await app.app.store.commit(partition, [replaceOf(personRecord, kept, gone)]);
  }

  async function wakesAt(moment: string): Promise<void> {
    app.clock.set(`2018-06-${moment}:00+01:00`);
    await app.app.remind();
    await followUpsTold(app);
  }

  const told = (name: string): string[] =>
    app.double
      .sent()
      .filter(({ recipient }) => recipient === app.actor(name).person.id)
      .flatMap(({ activity }) => activity?.summary ?? [])
      .filter((summary) => summary.startsWith('Follow-ups: '));

  const listed = () => apiOf(app, 'Priya Shah').get(paths.followUps, z.array(followUpSchema));

  const givesOn = (to: string, from = 'Joe Clarke') => ({
    requestId: randomUUID(),
    fromId: app.actor(from).person.id,
    toId: app.actor(to).person.id,
  });

  it('are told of once, to who can give them on', async () => {
    await wakesAt('05T08:30');
    await wakesAt('06T08:30');

    assert.deepEqual(told('Priya Shah'), [leavers]);
    assert.deepEqual(told('Joe Clarke'), []);
    assert.match(app.chat.person('Priya Shah').sees().words, /· Joe Clarke \(has left\)/);
  });

  it('say so wherever they are listed, until they are closed', async () => {
    assert.deepEqual(
      (await listed()).map(({ ownerLeft }) => ownerLeft),
      [true, true],
    );
    const priya = app.chat.person('Priya Shah');
    await priya.says('follow-ups whose owner has left');
    assert.match(priya.sees().words, /2 follow-ups whose owner has left/);
  });

  it('go to somebody else in one go, who hears of each; asked twice, once', async () => {
    const coordinator = apiOf(app, 'Priya Shah');
    const asked = givesOn('Aisha Rahman');
    await coordinator.post(paths.giveOnFollowUps, asked, z.unknown());
    await coordinator.post(paths.giveOnFollowUps, asked, z.unknown());

    assert.deepEqual(
      (await listed()).map(({ owner, ownerLeft, revision }) => [owner.name, ownerLeft, revision]),
      [
        ['Aisha Rahman', false, 2],
        ['Aisha Rahman', false, 2],
      ],
    );
    await wakesAt('05T08:30');
    assert.deepEqual(told('Priya Shah'), []);
    assert.match(app.chat.person('Aisha Rahman').sees().words, /follow-up/);
  });

  it('are given on by few, from a leaver alone, to somebody who is there', async () => {
    const refusals = [
      [apiOf(app, 'Aisha Rahman'), givesOn('Aisha Rahman'), 403],
      [apiOf(app, 'Priya Shah'), givesOn('Aisha Rahman', 'Marcus Oyelaran'), 400],
      [apiOf(app, 'Priya Shah'), givesOn('Joe Clarke'), 404],
    ] as const;
    for (const [api, body, status] of refusals) {
      assert.equal((await api.refusal('POST', paths.giveOnFollowUps, { body })).status, status);
    }
    assert.ok((await listed()).every(({ revision }) => revision === 1));
  });
});
