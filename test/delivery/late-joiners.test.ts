import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reach } from '../../bot/application/readiness-view/reach.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { confirmCall, previewCall } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const nadiaId = '9f0a1b2c-3d4e-4f50-8a6b-7c8d9e0f1a2b';

describe('somebody who joins while a visit is under way', () => {
  let app: TestApp;
  let director: PersonInChat;

  /** Nadia is in Teams from the beginning, and not on the staff list. */
  beforeEach(async () => {
    app = await startTestApp({
      members: [{ id: '29:nadia', aadObjectId: nadiaId, name: 'Nadia Karim' }],
    });
    director = app.chat.person('Dana Whitfield');
    await previewCall(director);
  });
  afterEach(() => app.stop());

  async function isListed(row: string): Promise<void> {
    const upload = { bytes: Buffer.from(`name,entra id,roles\n${row}`), complete: false };
    await app.app.useCases.importStaff(app.actor('Dana Whitfield'), upload, null);
  }

  const nadiaJoins = (role = 'social worker') => isListed(`Nadia Karim,${nadiaId},${role}`);

  async function settled(): Promise<Reach> {
    for (;;) {
      const actor = app.actor('Dana Whitfield');
      const { reach } = await app.app.useCases.showReadiness(actor, announcedVisit);
      if (reach.waiting === 0) return reach;
      await sleep(20);
    }
  }

  const heard = (name: string) =>
    app.chat
      .person(name)
      .cards()
      .filter(({ words }) => words.includes('What we need from you')).length;

  for (const role of ['social worker', 'team manager', 'deputy director']) {
    it(`is told of it once, as ${role}, and nobody else hears twice`, async () => {
      await confirmCall(director);
      await settled();

      await nadiaJoins(role);
      await app.chat.person('Nadia Karim').willSee('What we need from you');

      const { everyone, sent } = await settled();
      assert.deepEqual([everyone, sent], [7, 7]);
      const names = [...demoStaff.map(({ name }) => name), 'Nadia Karim'];
      assert.deepEqual(
        names.map(heard),
        names.map(() => 1),
      );
    });
  }

  it('waits with their wave as long as it is held, and is told when it is released', async () => {
    await director.pressesButton('Core group only for now');
    await confirmCall(director);
    const before = await settled();

    await nadiaJoins();

    const { held, everyone } = await settled();
    assert.deepEqual([held, everyone], [before.held + 1, before.everyone + 1]);
    assert.equal(heard('Nadia Karim'), 0);
    const wave = { visitId: announcedVisit, wave: 'everyone' };
    await app.app.useCases.releaseWave(app.actor('Dana Whitfield'), wave, { kind: 'at-once' });
    await app.chat.person('Nadia Karim').willSee('What we need from you');
    await settled();
    assert.equal(heard('Nadia Karim'), 1);
  });

  it('does not hear twice for a new role that belongs to another wave', async () => {
    await confirmCall(director);
    await settled();
    const { id } = app.actor('Joe Clarke').person;

    await isListed(`Joe Clarke,${id},team manager`);
    await nadiaJoins();
    await app.chat.person('Nadia Karim').willSee('What we need from you');

    assert.equal(heard('Joe Clarke'), 1);
    const { everyone, sent } = await settled();
    assert.equal(sent, everyone);
  });

  it('is not told of a visit that has been cancelled', async () => {
    await confirmCall(director);
    await settled();
    const moved = { reason: 'Ofsted phoned again', fieldwork: null, received: null };
    await app.app.useCases.moveVisit(app.actor('Dana Whitfield'), announcedVisit, {
      move: 'cancel',
      ...moved,
    });

    await nadiaJoins();

    const { people, cancelled } = await settled();
    assert.equal(cancelled, 1);
    assert.equal(
      people.find(({ name }) => name === 'Nadia Karim')?.notReachedBecause,
      'Not told: the visit was cancelled before their turn came.',
    );
    assert.equal(heard('Nadia Karim'), 0);
  });
});
