import assert from 'node:assert/strict';
import { z } from 'zod';
import { followUpDetailSchema } from '../../bot/contract/follow-up.ts';
import { letterSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { makePriorityFollowUp } from '../support/priority-action.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

type Theme = ReturnType<typeof aReading>['theme'];

describe('the visit that a letter is about', () => {
  let app: TestApp;
  let coordinator: ApiClient;
  let visitId: string;

  beforeEach(async () => {
    app = await startTestApp();
    coordinator = apiOf(app, 'Priya Shah');
    visitId = await announceVisit(app);
    app.clock.set('2018-03-01T09:00:00Z');
  });

  afterEach(() => app.stop());

  function named(start: string | null, theme: Theme = 'care-leavers') {
    const findings = [aReadFinding({ text: 'Act at once.', kind: 'priority-action' })];
    return { reading: aReading({ findings, theme, visit: { start, end: start } }) };
  }

  async function imported(start: string | null, theme?: Theme) {
    await app.app.useCases.importLetter(app.actor('Priya Shah'), aLetter(named(start, theme)));
    return letter();
  }

  async function letter() {
    const [first] = await coordinator.get(paths.letters, z.array(letterSchema));
    return first!;
  }

  function join(id: string, visit: string | null, by = coordinator) {
    return by.post(paths.letterVisit(id), { visitId: visit }, letterSchema);
  }

  it('is the one whose fieldwork began on the day that it names', async () => {
    const { joined, likely } = await imported('2018-01-30');

    assert.deepEqual([joined?.id, likely], [visitId, null]);
  });

  it('is proposed where kind and theme agree and the days nearly do, and joined when confirmed', async () => {
    const { id, joined, likely } = await imported('2018-01-31');
    assert.deepEqual([joined, likely?.id], [null, visitId]);
    assert.equal(likely?.title, 'Focused visit: care leavers');

    const after = await join(id, visitId);

    assert.deepEqual([after.joined?.id, after.likely], [visitId, null]);
  });

  it('is not proposed on another theme, or weeks away', async () => {
    assert.equal((await imported('2018-01-31', 'front-door')).likely, null);
  });

  it('is proposed from the letter’s own date where it names no days', async () => {
    assert.equal((await imported(null)).likely?.id, visitId);
  });

  it('can be chosen later, whatever the days, and the clocks of its findings run then', async () => {
    const followUpId = await makePriorityFollowUp(app, coordinator, named('2017-06-01'));
    const lacks = async () =>
      (await coordinator.get(paths.followUp(followUpId), followUpDetailSchema)).followUp.clocksLack;
    assert.equal((await letter()).likely, null);
    assert.equal(await lacks(), 'visit');

    await join((await letter()).id, visitId);

    assert.equal(await lacks(), 'receipt');
  });

  it('stays when its fieldwork is moved', async () => {
    const { id } = await imported('2018-01-30');
    const fieldwork = { start: '2018-03-06', end: '2018-03-07' };
    const move = { move: 'move-dates', reason: 'Asked by the inspectors', received: null };
    await coordinator.post(paths.moves(visitId), { ...move, fieldwork }, z.unknown());

    const after = await letter();

    assert.deepEqual([after.id, after.joined?.id], [id, visitId]);
  });

  it('is none once somebody has said so, and is not proposed again', async () => {
    const { id } = await imported('2018-01-31');

    const { joined, likely } = await join(id, null);

    assert.deepEqual([joined, likely], [null, null]);
  });

  it('is for those who import letters to say', async () => {
    const { id } = await imported('2018-01-31');

    await assert.rejects(join(id, visitId, apiOf(app, 'Joe Clarke')), /403/);
    await assert.rejects(join(id, 'no-such-visit'), /404/);
  });
});
