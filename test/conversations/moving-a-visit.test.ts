import { strict as assert } from 'node:assert';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const visitId = 'focused-visit-2018-01-23';
const everybody = [
  'Dana Whitfield',
  'Marcus Oyelaran',
  'Priya Shah',
  'Tom Brennan',
  'Aisha Rahman',
  'Joe Clarke',
];

describe('a visit that has been announced', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
    for (const name of everybody) await test.chat.person(name).installs();
    await test.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    const director = test.chat.person('Dana Whitfield');
    await director.says('We’ve had the call. Focused visit on care leavers, 9:30 this morning');
    await director.pressesButton('Preview');
    await director.pressesButton('Confirm and tell 6 people');
    await test.chat.person('Joe Clarke').willSee('What we need from you');
  });

  afterEach(async () => {
    await test.stop();
  });

  const move = (name: string, asked: object) =>
    test.app.useCases.moveVisit(test.actor(name), visitId, {
      move: 'move-dates',
      reason: null,
      fieldwork: null,
      received: null,
      ...asked,
    });
  const newDays = { start: '2018-02-06', end: '2018-02-07' };
  const itemNamed = async (title: string) => {
    const view = await test.app.useCases.showReadiness(test.actor('Dana Whitfield'), visitId);
    const found = view.items.find((item) => item.title === title);
    assert.ok(found, `${title} is on the checklist`);
    return found;
  };

  describe('when its dates move', () => {
    beforeEach(async () => {
      await move('Priya Shah', { reason: 'The lead inspector is ill', fieldwork: newDays });
    });

    it('tells everybody and the channel what the dates were and are, and why', async () => {
      const fact =
        'Fieldwork is now on Tue 6 and Wed 7 Feb. It was to be on Tue 30 and Wed 31 Jan.';

      for (const name of everybody) {
        const card = await test.chat.person(name).willSee(fact);
        assert.match(card.words, /Why: The lead inspector is ill/);
      }
      const channel = test.chat.inChannel('Dana Whitfield', 'Inspection readiness');
      await channel.willSee('It was to be on Tue 30 and Wed 31 Jan.');
    });

    it('takes the deadlines that hang on fieldwork along, and keeps the original ones', async () => {
      const moved = await itemNamed('Hold the debrief and thank staff');

      assert.equal(moved.due, '2018-02-08T12:00:00Z');
    });

    it('leaves the deadlines that hang on the call', async () => {
      const early = await itemNamed('Tell the chief executive, leader and lead member');

      assert.equal(early.due, '2018-01-23T10:00:00Z');
    });

    it('shows each person their own items with the new dates', async () => {
      const joe = test.chat.person('Joe Clarke');
      await joe.willSee('Fieldwork is now on');

      const answer = await joe.pressesButton('My items');

      assert.match(answer.card?.words ?? '', /Inspectors are with us on Tue 6 and Wed 7 Feb/);
    });
  });

  it('is deferred without dates, and everybody hears so', async () => {
    await move('Dana Whitfield', { move: 'defer', reason: 'Snow' });

    await test.chat.person('Joe Clarke').willSee('The visit is deferred.');
  });

  it('asks nobody for anything while it is deferred, and counts no days', async () => {
    await move('Dana Whitfield', { move: 'defer', reason: 'Snow' });
    const joe = test.chat.person('Joe Clarke');
    await joe.willSee('The visit is deferred.');

    await joe.says('my items');
    assert.match(joe.sees().words, /New dates are not known yet/);
    assert.match(joe.sees().words, /There is nothing for you to do now/);

    await joe.says('status');
    assert.match(joe.sees().words, /New dates are not known yet/);
    assert.doesNotMatch(joe.sees().words, /Fieldwork starts|30/);
  });

  it('is cancelled by a director alone', async () => {
    await assert.rejects(move('Priya Shah', { move: 'cancel', reason: 'A mistake' }), {
      code: 'not-permitted',
    });

    await move('Marcus Oyelaran', { move: 'cancel', reason: 'A mistake' });

    await test.chat.person('Joe Clarke').willSee('The visit is cancelled.');
  });

  it('leaves nothing to do once it is cancelled', async () => {
    await move('Dana Whitfield', { move: 'cancel', reason: 'A mistake' });
    const joe = test.chat.person('Joe Clarke');
    await joe.willSee('The visit is cancelled.');

    await joe.says('my items');

    assert.match(joe.sees().words, /No visit is under way/);
  });

  it('refuses a move that its state does not allow, and says why', async () => {
    await assert.rejects(move('Dana Whitfield', { move: 'publish' }), {
      code: 'conflict',
      message: 'You can’t record the letter as published: the visit is being prepared.',
    });
  });

  it('refuses new dates on a day off, in a wrong year, and the dates that it has already', async () => {
    const saturday = { start: '2018-02-03', end: '2018-02-05' };
    const wrongYear = { start: '2018-02-06', end: '2019-02-07' };
    const same = { start: '2018-01-30', end: '2018-01-31' };

    await assert.rejects(move('Priya Shah', { reason: 'Asked', fieldwork: saturday }), {
      message: /3 February 2018 is a Saturday/,
    });
    await assert.rejects(move('Priya Shah', { reason: 'Asked', fieldwork: wrongYear }), {
      message: /^Fieldwork from 6 February 2018 to 7 February 2019 is more than four weeks/,
    });
    await assert.rejects(move('Priya Shah', { reason: 'Asked', fieldwork: same }), {
      message: /Those are the dates already/,
    });
  });

  it('takes days off and long fieldwork that somebody says are meant', async () => {
    const saturday = { start: '2018-02-03', end: '2018-02-05' };
    const sixWeeks = { start: '2018-02-06', end: '2018-03-20' };
    const meant = { reason: 'Agreed with the inspectors', meant: true };

    const first = await move('Priya Shah', { ...meant, fieldwork: saturday });
    const second = await move('Priya Shah', { ...meant, fieldwork: sixWeeks });

    assert.equal(first.visit.fieldworkStart, '2018-02-03');
    assert.equal(second.visit.fieldworkEnd, '2018-03-20');
  });

  it('is resumed on a bank holiday only where somebody says that they are meant', async () => {
    const goodFriday = { start: '2018-03-29', end: '2018-03-30' };
    const asked = { move: 'resume', reason: null, fieldwork: goodFriday };
    await move('Dana Whitfield', { move: 'defer', reason: 'Snow' });

    await assert.rejects(move('Dana Whitfield', asked), { message: /a bank holiday/ });
    const { visit } = await move('Dana Whitfield', { ...asked, meant: true });

    assert.equal(visit.fieldworkEnd, '2018-03-30');
  });

  it('refuses a letter that was received in the future', async () => {
    await assert.rejects(
      move('Priya Shah', { reason: 'Asked', fieldwork: newDays, received: '2018-03-01' }),
      {
        message: /in the future/,
      },
    );
  });

  it('asks for the reason of a change that people are told of', async () => {
    await assert.rejects(move('Dana Whitfield', { fieldwork: newDays }), { code: 'invalid' });
  });

  describe('once its letter was received', () => {
    beforeEach(async () => {
      test.clock.set('2018-02-22T10:00:00Z');
      await move('Priya Shah', { move: 'start-fieldwork' });
      await move('Priya Shah', { move: 'hear-feedback' });
      await move('Priya Shah', { move: 'receive-draft' });
      const received = { received: '2018-02-22', priorityAction: true };
      await move('Priya Shah', { move: 'publish', ...received });
    });

    it('runs the statutory clocks from that day', async () => {
      const view = await test.app.useCases.showReadiness(test.actor('Dana Whitfield'), visitId);
      const draftPlan = view.timeline.find(({ at }) => at === '2018-03-22');

      assert.match(draftPlan?.title ?? '', /[Dd]raft/);
    });

    it('dates the items that waited for it', async () => {
      const view = await test.app.useCases.showReadiness(test.actor('Dana Whitfield'), visitId);

      assert.deepEqual(
        view.items.filter(({ due }) => due === null).map(({ title }) => title),
        [],
      );
    });
  });
});
