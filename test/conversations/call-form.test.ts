import assert from 'node:assert/strict';
import { callSentence } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('the call form', () => {
  let app: TestApp;
  let director: PersonInChat;

  beforeEach(async () => {
    app = await startTestApp();
    director = app.chat.person('Dana Whitfield');
  });

  afterEach(() => app.stop());

  /** What the form's fields hold, the empty ones left out. */
  function filledIn(): Record<string, unknown> {
    const inputs = director.sees().inputs.map(({ id, value }) => [id, value] as const);
    return Object.fromEntries(inputs.filter(([, value]) => value !== undefined));
  }

  describe('for “We’ve had the call. Focused visit on care leavers, 9:30 this morning”', () => {
    it('comes back filled in, with fieldwork five working days after the call', async () => {
      await director.says(callSentence);

      assert.deepEqual(filledIn(), {
        type: 'focused-visit',
        theme: 'care-leavers',
        callDay: '2018-01-23',
        callTime: '09:30',
        fieldworkStart: '2018-01-30',
        fieldworkEnd: '2018-01-31',
      });
    });

    it('tells nobody', async () => {
      await director.says(callSentence);

      const told = app.double.sent().map(({ recipient }) => recipient);
      assert.deepEqual(told, [app.actor('Dana Whitfield').person.id]);
    });
  });

  it('leaves empty what the sentence does not say', async () => {
    await director.says('We’ve had the call');

    assert.deepEqual(filledIn(), { theme: 'none' });
  });

  it('keeps the type without a time, and works out nothing from half a call', async () => {
    await director.says('Ofsted has phoned: a monitoring visit');

    assert.deepEqual(filledIn(), { type: 'monitoring-visit', theme: 'none' });
  });

  it('takes the days that the inspectors gave', async () => {
    await director.says(`${callSentence}, on site 6 and 7 February`);

    const { fieldworkStart, fieldworkEnd } = filledIn();
    assert.deepEqual([fieldworkStart, fieldworkEnd], ['2018-02-06', '2018-02-07']);
  });

  it('comes after a greeting all the same', async () => {
    await director.says(`Hi, ${callSentence}`);

    assert.match(director.sees().words, /Ofsted has phoned/);
  });

  it('stays away when somebody asks what a focused visit found', async () => {
    await director.says('What did the focused visit letter say about care leavers?');

    assert.doesNotMatch(director.sees().words, /Ofsted has phoned/);
  });

  describe('when it is previewed', () => {
    it('names who will be told, and in which order', async () => {
      await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
      await director.says(callSentence);

      const { card } = await director.pressesButton('Preview');

      const words = card?.words ?? '';
      assert.match(words, /Preview\. Nobody has been told yet/);
      assert.match(words, /Focused visit: care leavers/);
      assert.match(words, /Tue 23 Jan, 9:30 am/);
      assert.match(words, /Tue 30 and Wed 31 Jan/);
      assert.match(words, /Dana Whitfield, Marcus Oyelaran and Priya Shah/);
      assert.match(words, /Inspection readiness/);
      assert.match(words, /6 people in all/);
    });

    it('shows the days as they were edited', async () => {
      await director.says(callSentence);

      const { card } = await director.pressesButton('Preview', {
        fieldworkStart: '2018-02-06',
        fieldworkEnd: '2018-02-07',
      });

      assert.match(card?.words ?? '', /Tue 6 and Wed 7 Feb/);
    });

    it('moves fieldwork that it worked out along with an edited call', async () => {
      await director.says(callSentence);

      const { card } = await director.pressesButton('Preview', { callDay: '2018-01-22' });

      assert.match(card?.words ?? '', /Mon 29 and Tue 30 Jan/);
    });

    it('keeps fieldwork days that somebody has chosen when the call is edited', async () => {
      await director.says(callSentence);

      const { card } = await director.pressesButton('Preview', {
        callDay: '2018-01-22',
        fieldworkStart: '2018-02-06',
        fieldworkEnd: '2018-02-07',
      });

      assert.match(card?.words ?? '', /Tue 6 and Wed 7 Feb/);
    });

    it('asks for what is missing, and keeps what was typed', async () => {
      await director.says('We’ve had the call');

      const { card } = await director.pressesButton('Preview', { theme: 'care-leavers' });

      assert.match(card?.words ?? '', /Choose the type of visit\./);
      assert.match(card?.words ?? '', /Say when Ofsted phoned\./);
      assert.equal(filledIn().theme, 'care-leavers');
    });

    it('keeps a day that was typed without a time, and asks for the time', async () => {
      await director.says('Monitoring visit, call yesterday afternoon');
      assert.equal(filledIn().callDay, '2018-01-22');

      await director.pressesButton('Preview', { callDay: '2018-01-19' });
      const { callDay, callTime } = filledIn();

      assert.deepEqual([callDay, callTime], ['2018-01-19', undefined]);
    });

    it('refuses a call in the future', async () => {
      await director.says(callSentence);

      const { card } = await director.pressesButton('Preview', { callTime: '09:50' });

      assert.match(card?.words ?? '', /The call can’t be in the future/);
      assert.equal(filledIn().callTime, '09:50');
    });

    it('refuses fieldwork that ends before it starts', async () => {
      await director.says(callSentence);

      const { card } = await director.pressesButton('Preview', {
        fieldworkStart: '2018-02-07',
        fieldworkEnd: '2018-02-06',
      });

      assert.match(card?.words ?? '', /before it starts/);
      assert.equal(filledIn().fieldworkEnd, '2018-02-06');
    });

    it('refuses fieldwork before the call', async () => {
      await director.says(callSentence);

      const { card } = await director.pressesButton('Preview', {
        fieldworkStart: '2018-01-16',
        fieldworkEnd: '2018-01-17',
      });

      assert.match(card?.words ?? '', /before the call/);
    });

    it('says so when no inspection framework is known for the day of the call', async () => {
      await director.says(callSentence);

      const answer = await director.pressesButton('Preview', { callDay: '1990-01-23' });

      assert.match(answer.notice ?? '', /No inspection framework is known for 1990-01-23/);
      assert.deepEqual(app.log.troubles(), []);
    });

    it('gives one answer to a double press', async () => {
      await director.says(callSentence);

      const answers = await Promise.all([
        director.pressesButton('Preview'),
        director.pressesButton('Preview'),
      ]);

      for (const { card } of answers) assert.match(card?.words ?? '', /Nobody has been told yet/);
      assert.deepEqual(app.log.troubles(), []);
    });

    it('goes back to the form with everything in it', async () => {
      await director.says(callSentence);
      await director.pressesButton('Preview', { theme: 'front-door' });

      await director.pressesButton('Change');

      assert.deepEqual(filledIn(), {
        type: 'focused-visit',
        theme: 'front-door',
        callDay: '2018-01-23',
        callTime: '09:30',
        fieldworkStart: '2018-01-30',
        fieldworkEnd: '2018-01-31',
      });
    });
  });

  it('says of a channel that there is none, not that it is held back', async () => {
    await director.says(callSentence);
    await director.pressesButton('Preview');

    const { card } = await director.pressesButton('Core group only for now');

    assert.match(card?.words ?? '', /Then the channel\nNone yet\nThen everyone/);
  });

  it('can be put away, and nobody is told', async () => {
    await director.says(callSentence);

    const { card } = await director.pressesButton('Discard');

    assert.match(card?.words ?? '', /Nobody was told/);
  });

  it('is for the director and the deputies: somebody else is told whom to tell', async () => {
    const adviser = app.chat.person('Joe Clarke');

    await adviser.says(callSentence);

    const { words } = adviser.sees();
    assert.match(words, /Only the director or a deputy can announce a visit/);
    assert.match(words, /Dana Whitfield and Marcus Oyelaran/);
  });

  it('is for the deputy when the director is away', async () => {
    const deputy = app.chat.person('Marcus Oyelaran');

    await deputy.says(callSentence);

    assert.match(deputy.sees().words, /Ofsted has phoned/);
  });
});
