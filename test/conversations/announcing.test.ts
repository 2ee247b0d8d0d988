import assert from 'node:assert/strict';
import { listVisits } from '../../bot/application/visits.ts';
import { demoStaff, demoTeams } from '../../bot/demo/demo-staff.ts';
import { announceVisit, confirmCall, previewCall } from '../support/announce.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const frontDoor = {
  type: 'focused-visit',
  theme: 'front-door',
  fieldworkStart: null,
  fieldworkEnd: null,
  meant: false,
} as const;

describe('announcing a visit', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
  });

  afterEach(() => app.stop());

  /** How many announcements each person has had. */
  function toldTimes(): number[] {
    return demoStaff.map(({ id }) => {
      const told = app.double.sent().filter(({ recipient, activity }) => {
        return recipient === id && activity?.summary?.startsWith('Ofsted focused visit') === true;
      });
      return told.length;
    });
  }

  async function visits(): Promise<string[]> {
    const { council } = app.actor('Dana Whitfield');
    return (await listVisits(app.app.store, council)).map(({ id }) => id);
  }

  it('tells everybody once, in their own chat, what they have to do', async () => {
    await announceVisit(app);

    assert.deepEqual(toldTimes(), [1, 1, 1, 1, 1, 1]);
    const adviser = app.chat.person('Joe Clarke');
    const { words } = await adviser.willSee('Ofsted focused visit');
    assert.match(words, /Ofsted phoned at 9:30 am today/);
    assert.match(words, /Inspectors are with us on Tue 30 and Wed 31 Jan/);
    assert.match(words, /What we need from you: \d+ things/);
    const { card: more } = await adviser.pressesButton('More items (page 2 of 3)');
    assert.match(more?.words ?? '', /Check the pathway plan of every young person you support/);
  });

  it('names the lead inspector to everybody, once known, and keeps the name when it is corrected', async () => {
    const director = app.chat.person('Dana Whitfield');
    await director.says('Had the call at 9.20 today, focused visit front door, lead is Ann Lee');
    const { card: preview } = await director.pressesButton('Preview');
    assert.match(preview?.words ?? '', /Lead inspector\nAnn Lee/);
    await confirmCall(director);

    const { words } = await app.chat.person('Joe Clarke').willSee('Ofsted focused visit');
    assert.match(words, /The lead inspector is Ann Lee\./);
    const [visit = ''] = await visits();
    const right = { ...frontDoor, call: '2018-01-23T09:25' };
    await app.app.useCases.correctAnnouncement(app.actor('Dana Whitfield'), visit, right);
    const { visit: now } = await app.app.useCases.showReadiness(app.actor('Joe Clarke'), visit);
    assert.equal(now.lead, 'Ann Lee');
  });

  it('gives each person their own items and nobody else’s', async () => {
    await announceVisit(app);

    const { words } = await app.chat.person('Tom Brennan').willSee('What we need from you');
    assert.doesNotMatch(words, /Check the pathway plan of every young person you support/);
  });

  it('posts one card in the channel, which names nobody who has not acknowledged', async () => {
    await announceVisit(app);

    const posts = app.double.activities(demoTeams.channel.id);
    assert.equal(posts.length, 1);
    const { words } = app.chat.inChannel('Joe Clarke', 'Inspection readiness').sees();
    assert.match(words, /0% ready: 0 of \d+ items done/);
    assert.match(words, /0 of 6 people have acknowledged/);
    for (const { name } of demoStaff) assert.doesNotMatch(words, new RegExp(name));
  });

  it('says to whoever confirmed that everybody is being told', async () => {
    const director = app.chat.person('Dana Whitfield');
    await previewCall(director);

    const { card } = await confirmCall(director);

    assert.match(card?.words ?? '', /6 people are being told now, the core group first/);
  });

  it('happens once when it is confirmed twice: the second is told who did it and when', async () => {
    const director = app.chat.person('Dana Whitfield');
    const deputy = app.chat.person('Marcus Oyelaran');
    await previewCall(director);
    await previewCall(deputy);
    await confirmCall(director);
    app.clock.set('2018-01-23T09:41:00Z');

    const { card } = await confirmCall(deputy);

    assert.match(card?.words ?? '', /Already announced/);
    assert.match(card?.words ?? '', /Dana Whitfield announced this visit at 9:35 am/);
    assert.deepEqual(await visits(), ['focused-visit-2018-01-23']);
  });

  it('happens once when two people confirm at the same moment', async () => {
    const director = app.chat.person('Dana Whitfield');
    const deputy = app.chat.person('Marcus Oyelaran');
    await previewCall(director);
    await previewCall(deputy);

    const answers = await Promise.all([confirmCall(director), confirmCall(deputy)]);
    await app.double.until('everybody to hear', () => toldTimes().every((times) => times > 0));

    const firsts = answers.filter(({ card }) => card?.words.includes('are being told now'));
    assert.equal(firsts.length, 1);
    assert.deepEqual(await visits(), ['focused-visit-2018-01-23']);
    assert.deepEqual(toldTimes(), [1, 1, 1, 1, 1, 1]);
  });

  it('announces the right visit of a day whose wrong one was cancelled, once for two people', async () => {
    const wrong = await announceVisit(app);
    app.clock.set('2018-01-23T10:00:00Z');
    await app.app.useCases.moveVisit(app.actor('Dana Whitfield'), wrong, {
      move: 'cancel',
      reason: 'It is about the front door',
      fieldwork: null,
      received: null,
    });
    app.clock.set('2018-01-23T10:05:00Z');

    const answers: string[] = [];
    for (const name of ['Dana Whitfield', 'Marcus Oyelaran']) {
      const person = app.chat.person(name);
      await person.says('We’ve had the call. Focused visit on the front door, 9:30 this morning');
      await person.pressesButton('Preview');
      const { card } = await confirmCall(person);
      answers.push(card?.words ?? '');
    }

    assert.match(answers[0] ?? '', /6 people are being told now/);
    assert.match(answers[1] ?? '', /Dana Whitfield announced this visit at 10:05 am/);
    assert.deepEqual((await visits()).sort(), [wrong, `${wrong}-2`]);
  });

  it('is refused to somebody who got hold of a director’s preview', async () => {
    const director = app.chat.person('Dana Whitfield');
    await previewCall(director);
    const { data } = director.sees().button('Change');

    const answer = await app.chat.person('Joe Clarke').presses('call.confirm', data);

    assert.match(answer.notice ?? '', /Only the director or a deputy can announce a visit/);
    assert.deepEqual(await visits(), []);
  });

  it('is refused for a form that asks for something impossible', async () => {
    const director = app.chat.person('Dana Whitfield');
    await director.says('We’ve had the call');
    const { data } = director.sees().button('Discard');

    const answer = await director.presses('call.confirm', data);

    assert.match(answer.notice ?? '', /Choose the type of visit/);
    assert.deepEqual(await visits(), []);
  });

  it('is refused for a form that is not kept', async () => {
    const answer = await app.chat
      .person('Dana Whitfield')
      .presses('call.confirm', { draft: 'no such draft' });

    assert.match(answer.notice ?? '', /no longer kept/);
  });
});
