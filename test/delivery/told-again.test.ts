import assert from 'node:assert/strict';
import type { ReadinessView } from '../../bot/contract/readiness.ts';
import { confirmCall, previewCall } from '../support/announce.ts';
import { teamsFaults } from '../support/connector-double/faults.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { teamsActivity } from '../support/teams-activity.ts';

describe('somebody who had removed the app when a visit was announced', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
  });
  afterEach(() => app.stop());

  /** Announces to everybody but this person; resolves when nobody waits any more. */
  async function announceWithout(name: string): Promise<void> {
    const person = app.double.options.people.find((one) => one.name === name)!;
    await app.chat.person(name).installs();
    const removed = { type: 'installationUpdate', action: 'remove' };
    await app.chat.send(teamsActivity(app.double, { person }, removed));
    app.double.faults.forRecipient(person.aadObjectId, teamsFaults.notInRoster);
    const director = app.chat.person('Dana Whitfield');
    await previewCall(director);
    await confirmCall(director);
    assert.equal((await settledReach()).notReached, 1);
    app.double.faults.clear();
  }

  async function settledReach(): Promise<ReadinessView['reach']> {
    for (;;) {
      const actor = app.actor('Dana Whitfield');
      const { reach } = await app.app.useCases.showReadiness(actor, announcedVisit);
      if (reach.waiting === 0) return reach;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  const heard = (name: string) =>
    app.chat
      .person(name)
      .cards()
      .filter(({ words }) => words.includes('What we need from you')).length;

  for (const name of ['Joe Clarke', 'Priya Shah']) {
    it(`is told once they install it again, once, and nobody else hears twice (${name})`, async () => {
      await announceWithout(name);
      const others = app.double.options.people.filter((one) => one.name !== name);

      await app.chat.person(name).installs();
      await app.chat.person(name).willSee('What we need from you');
      await app.chat.person(name).installs();

      const { sent, everyone, notReached } = await settledReach();
      assert.deepEqual([sent, notReached], [everyone, 0]);
      assert.equal(heard(name), 1);
      assert.deepEqual(
        others.map((other) => heard(other.name)),
        others.map(() => 1),
      );
    });
  }
});
