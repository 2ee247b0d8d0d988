import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import type { FollowUp } from '../../../bot/domain/follow-ups/follow-up.ts';
import { ratingOf } from '../../../bot/domain/follow-ups/rating.ts';
import { clockStanding } from '../../../bot/domain/timeline/clock-standing.ts';
import { aFollowUp } from '../../support/a-follow-up.ts';

describe('the rating of a follow-up', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const on = (today: string, given: Partial<FollowUp> = {}, waitsFor: FollowUp | null = null) =>
    ratingOf(aFollowUp(given), day(today), { waitsFor });
  const step = (id: string, done: boolean, due: string | null = null) => ({
    id,
    title: id,
    due,
    done: done ? { by: 'aisha', at: '2018-03-05T10:00:00Z' } : null,
  });

  it('says the colour with the distance and the steps done', () => {
    const steps = [step('a', true), step('b', true), step('c', false), step('d', false)];

    assert.deepEqual(on('2018-03-26', { steps: [...steps, step('e', false)] }), {
      colour: 'amber',
      words: '3 working days left, 2 of 5 steps done',
    });
  });

  it('is red from the day after, with the working days since', () => {
    assert.deepEqual(on('2018-04-04'), { colour: 'red', words: '2 working days overdue' });
  });

  it('is green while more than a working week is left', () => {
    assert.deepEqual(on('2018-03-21'), { colour: 'green', words: '6 working days left' });
  });

  it('is amber within two working weeks while no step is done', () => {
    assert.equal(on('2018-03-21', { steps: [step('a', false)] })?.colour, 'amber');
  });

  it('is never green while a step is overdue', () => {
    const rating = on('2018-03-05', { steps: [step('a', true), step('b', false, '2018-03-02')] });

    assert.equal(rating?.colour, 'amber');
    assert.match(rating.words, /1 step overdue/);
  });

  it('is never green again once its original day has passed, however late it is due now', () => {
    const rating = on('2018-04-05', { due: '2018-12-31' });

    assert.equal(rating?.colour, 'amber');
    assert.match(rating.words, /3 working days past its original day/);
  });

  it('is never green while what it waits for is overdue, or due later than itself', () => {
    const late = aFollowUp({ id: 'f-2', due: '2018-03-02' });
    const later = aFollowUp({ id: 'f-2', due: '2018-06-01' });

    assert.match(on('2018-03-05', {}, late)?.words ?? '', /what it waits for is overdue/);
    assert.equal(on('2018-03-05', {}, late)?.colour, 'amber');
    assert.equal(on('2018-03-05', {}, later)?.colour, 'amber');
    assert.equal(on('2018-03-05', {}, { ...late, state: 'closed' })?.colour, 'green');
  });

  it('is none once it is closed, and goes on while it waits for agreement', () => {
    assert.equal(on('2018-04-04', { state: 'closed' }), null);
    assert.equal(on('2018-04-04', { state: 'awaiting-agreement' })?.colour, 'red');
  });

  it('is red once a statutory clock has passed with nothing sent, however far its own day is', () => {
    const withClock = (sent: string | null) =>
      ratingOf(aFollowUp({ due: '2018-09-28' }), day('2018-03-26'), {
        clocks: [clockStanding(day('2018-03-22'), sent, day('2018-03-26'))],
      });

    const overdue = withClock(null);
    assert.equal(overdue?.colour, 'red');
    assert.match(
      overdue.words,
      /^statutory clock 2 working days overdue, its own day: 129 working days left/,
    );
    assert.equal(withClock('2018-03-26')?.colour, 'green');
  });

  it('is amber while a statutory clock has few working days left', () => {
    const rating = ratingOf(aFollowUp({ due: '2018-09-28' }), day('2018-03-20'), {
      clocks: [clockStanding(day('2018-03-22'), null, day('2018-03-20'))],
    });

    assert.equal(rating?.colour, 'amber');
    assert.match(rating.words, /, statutory clock: 2 working days left$/);
  });
});
