import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { isForManager, isReminded } from '../../../bot/domain/follow-ups/reminding-days.ts';

describe('the days on which a follow-up’s due day is spoken of', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  /** From a Monday on, each day looked at the day after the last. */
  const spokenOf = (due: string, first: string, days: number) =>
    Array.from({ length: days }, (_, index) => day(first).add({ days: index }))
      .filter((today) => isReminded(due, { after: today.subtract({ days: 1 }), today }))
      .map(String);

  it('are a working week before it, the day itself, the next, and every working week from then', () => {
    assert.deepEqual(spokenOf('2018-06-13', '2018-06-04', 25), [
      '2018-06-06',
      '2018-06-13',
      '2018-06-14',
      '2018-06-21',
      '2018-06-28',
    ]);
  });

  it('count as long as nobody was told since', () => {
    const today = day('2018-06-11');

    assert.equal(isReminded('2018-06-13', { after: day('2018-06-05'), today }), true);
    assert.equal(isReminded('2018-06-13', { after: day('2018-06-06'), today }), false);
  });

  it('let the line manager hear once it has been overdue for more than a working week', () => {
    assert.equal(isForManager({ kind: 'overdue', workingDays: 5 }), false);
    assert.equal(isForManager({ kind: 'overdue', workingDays: 6 }), true);
    assert.equal(isForManager({ kind: 'due-soon', workingDays: 5 }), false);
  });
});
