import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reach } from '../../bot/application/readiness-view/reach.ts';
import { confirmCall, previewCall } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('telling people wave by wave', () => {
  let app: TestApp;
  let director: PersonInChat;

  beforeEach(async () => {
    app = await startTestApp();
    await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    director = app.chat.person('Dana Whitfield');
    await previewCall(director);
  });

  afterEach(() => app.stop());

  async function reach(): Promise<Reach> {
    const { useCases } = app.app;
    const view = await useCases.showReadiness(app.actor('Dana Whitfield'), announcedVisit);
    return view.reach;
  }

  /** Once nobody is still being told. */
  async function settled(): Promise<Reach> {
    for (let now = await reach(); ; now = await reach()) {
      if (now.waiting === 0) return now;
      await sleep(20);
    }
  }

  function isTold(name: string): boolean {
    return app.chat
      .person(name)
      .cards()
      .some(({ words }) => words.includes('Visit announced'));
  }

  it('shows before anything is sent how many each wave is for', () => {
    const { words } = director.sees();

    assert.match(words, /Then managers/);
    assert.match(words, /6 people in all/);
  });

  it('tells the core group alone at one press, and counts the others as held', async () => {
    await director.pressesButton('Core group only for now');
    assert.match(director.sees().words, /held back until you release it/);

    await confirmCall(director);
    const { everyone, sent, held, waiting } = await settled();

    assert.deepEqual([everyone, sent, held, waiting], [6, 3, 3, 0]);
    assert.equal(isTold('Joe Clarke'), false);
    const channel = app.double.activities('19:inspection-readiness@thread.tacv2');
    assert.equal(channel.length, 0);
  });

  it('tells a wave that is released, once however often it is pressed', async () => {
    await director.pressesButton('Core group only for now');
    await confirmCall(director);
    await settled();
    await director.says('status');

    const data = { visit: announcedVisit, wave: 'everyone' };
    await director.presses('wave.release', data);
    await director.presses('wave.release', data);
    await app.chat.person('Joe Clarke').willSee('What we need from you');

    const joe = app.chat.person('Joe Clarke').cards();
    assert.equal(joe.filter(({ words }) => words.includes('Visit announced')).length, 1);
  });

  it('releases nothing of a visit that is cancelled: it would go out if the visit came back', async () => {
    await director.pressesButton('Core group only for now');
    await confirmCall(director);
    await settled();
    await app.app.useCases.moveVisit(app.actor('Dana Whitfield'), announcedVisit, {
      move: 'cancel',
      reason: 'A mistake',
      fieldwork: null,
      received: null,
    });

    const answer = await director.presses('wave.release', {
      visit: announcedVisit,
      wave: 'everyone',
    });

    assert.match(JSON.stringify(answer), /The visit is cancelled: nobody is told of it now/);
    const { mayRelease, waves } = await reach();
    assert.equal(mayRelease, false);
    assert.equal(waves.find(({ key }) => key === 'everyone')?.release, 'held');
  });

  it('says of a cancelled wave’s people by whom and when, and forgets nobody', async () => {
    await director.pressesButton('Core group only for now');
    await confirmCall(director);
    await settled();
    await director.says('status');

    await director.presses('wave.cancel', { visit: announcedVisit, wave: 'everyone' });

    const now = await reach();
    assert.equal(now.everyone, now.sent + now.held + now.cancelled + now.notReached);
    const joe = now.people.find(({ name }) => name === 'Joe Clarke');
    assert.equal(
      joe?.notReachedBecause,
      'Not told: Dana Whitfield cancelled this wave at 9:35 am today.',
    );
    assert.match(director.sees().words, /Cancelled by Dana Whitfield 9:35 am today/);
  });

  it('tells a wave at its time', async () => {
    await director.pressesButton('Choose who hears when');
    await director.pressesButton('Keep and go back', {
      everyone: 'timed',
      everyoneDay: '2018-01-23',
      everyoneTime: '11:00',
    });
    assert.match(director.sees().words, /11:00 am today/);
    await confirmCall(director);
    const before = await settled();
    assert.equal(isTold('Joe Clarke'), false);
    assert.ok(before.held > 0);

    app.clock.set('2018-01-23T11:00:00Z');
    await app.chat.person('Priya Shah').installs();

    await app.chat.person('Joe Clarke').willSee('What we need from you');
  });

  it('refuses a time that is over, and says what to do', async () => {
    await director.pressesButton('Choose who hears when');

    const answer = await director.pressesButton('Keep and go back', {
      everyone: 'timed',
      everyoneDay: '2018-01-23',
      everyoneTime: '08:00',
    });

    assert.match(JSON.stringify(answer), /That time is over/);
  });

  it('refuses to call back what has gone out', async () => {
    await confirmCall(director);
    await settled();

    const answer = await director.presses('wave.cancel', {
      visit: announcedVisit,
      wave: 'everyone',
    });

    assert.match(JSON.stringify(answer), /can’t be called back/);
  });

  it('lets nobody but a director or a deputy release a wave', async () => {
    await director.pressesButton('Core group only for now');
    await confirmCall(director);
    await settled();

    const answer = await app.chat
      .person('Priya Shah')
      .presses('wave.release', { visit: announcedVisit, wave: 'everyone' });

    assert.match(JSON.stringify(answer), /Only the director or a deputy/);
    assert.equal(isTold('Joe Clarke'), false);
  });
});
