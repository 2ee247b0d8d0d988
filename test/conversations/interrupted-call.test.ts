import assert from 'node:assert/strict';
import { listVisits } from '../../bot/application/visits.ts';
import { seedDemo } from '../../bot/demo/seed-demo.ts';
import { callSentence, confirmCall } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a call form that was interrupted', () => {
  let app: TestApp;
  let director: PersonInChat;

  beforeEach(async () => {
    app = await startTestApp();
    director = app.chat.person('Dana Whitfield');
    await director.says(callSentence);
    await director.pressesButton('Preview', { theme: 'front-door' });
    app.clock.set('2018-01-23T09:55:00Z');
  });

  afterEach(() => app.stop());

  const filledIn = (id: string): unknown =>
    director.sees().inputs.find((input) => input.id === id)?.value;

  it('comes back as it was left, and says since when', async () => {
    await director.says('call');

    assert.match(director.sees().words, /You began this at 9:35 am\./);
    assert.equal(filledIn('theme'), 'front-door');
  });

  it('comes back beside a visit of a later day, as in the demonstration', async () => {
    const { council } = app.actor('Dana Whitfield');
    await seedDemo(app.app, council, app.double.serviceUrl);
    assert.ok((await listVisits(app.app.store, council)).some(({ call }) => call > '2024'));

    await director.says('call');

    assert.match(director.sees().words, /You began this at 9:35 am\./);
  });

  it('does not come back where the call is told anew', async () => {
    await director.says('We’ve had the call. Monitoring visit');

    assert.deepEqual([filledIn('type'), filledIn('theme')], ['monitoring-visit', 'none']);
  });

  it('does not come back once it was put away', async () => {
    await director.pressesButton('Discard');

    await director.says('call');

    assert.deepEqual([filledIn('type'), filledIn('theme')], [undefined, 'none']);
  });

  it('does not come back once it was announced', async () => {
    await confirmCall(director);

    await director.says('call');

    // The announcement’s own card may come in below the form.
    const form = director.cards().findLast(({ inputs }) => inputs.length > 0);
    assert.match(form?.words ?? '', /Ofsted has phoned/);
    assert.doesNotMatch(form?.words ?? '', /You began this/);
  });

  it('is not said to have told nobody when its earlier card is put away once it was announced', async () => {
    await director.says('call');
    const { data } = director.sees().button('Discard');
    await director.pressesButton('Preview');
    await confirmCall(director);

    const { card } = await director.presses('call.discard', data);

    assert.match(card?.words ?? '', /Dana Whitfield announced this visit at 9:55 am/);
    assert.doesNotMatch(card?.words ?? '', /Nobody was told/);
  });

  it('does not come back two days later', async () => {
    app.clock.set('2018-01-25T09:55:00Z');

    await director.says('call');

    assert.deepEqual([filledIn('type'), filledIn('theme')], [undefined, 'none']);
  });

  it('is nobody else’s', async () => {
    const deputy = app.chat.person('Marcus Oyelaran');

    await deputy.says('call');

    assert.doesNotMatch(deputy.sees().words, /You began this/);
  });
});
