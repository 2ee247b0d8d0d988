import assert from 'node:assert/strict';
import {
  daysAroundNow,
  timelineDays,
} from '../../../../tabs/features/readiness/components/timeline-days.ts';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { aReadiness } from '../../a-readiness.ts';

function milestone(at: string, basis: 'verified' | 'default' = 'verified') {
  return { key: at, title: at, at, owner: 'Director', basis, source: null, clock: null };
}

function daysOf(timeline: ReadinessView['timeline']) {
  return timelineDays(aReadiness({ timeline }));
}

describe('the days of a timeline', () => {
  it('always have the present day and fieldwork', () => {
    const days = daysOf([]).map(({ day, position, fieldwork }) => ({ day, position, fieldwork }));

    assert.deepEqual(days, [
      { day: '2018-01-25', position: 'today', fieldwork: false },
      { day: '2018-01-30', position: 'future', fieldwork: true },
      { day: '2018-01-31', position: 'future', fieldwork: true },
    ]);
  });

  it('hold their milestones in the order of the clock', () => {
    const [first] = daysOf([
      milestone('2018-01-23T11:30:00+00:00'),
      milestone('2018-01-23T09:30:00+00:00'),
    ]);

    assert.equal(first?.position, 'past');
    assert.deepEqual(
      first.milestones.map(({ at }) => at),
      ['2018-01-23T09:30:00+00:00', '2018-01-23T11:30:00+00:00'],
    );
  });

  it('are uncertain only where nobody has checked any of their dates', () => {
    const days = daysOf([
      milestone('2018-02-01', 'default'),
      milestone('2018-02-02', 'default'),
      milestone('2018-02-02T12:00:00+00:00'),
    ]);

    const uncertain = days.filter((day) => day.uncertain).map(({ day }) => day);
    assert.deepEqual(uncertain, ['2018-02-01']);
  });
});

describe('the days around now', () => {
  const after = ['2018-02-01', '2018-02-15', '2018-02-22'].map((day) => milestone(day));
  const before = ['2018-01-22', '2018-01-23', '2018-01-24'].map((day) => milestone(day));

  it('begin two days before the present one', () => {
    const days = daysAroundNow(daysOf([...before, ...after]), 4).map(({ day }) => day);

    assert.deepEqual(days, ['2018-01-23', '2018-01-24', '2018-01-25', '2018-01-30']);
  });

  it('reach further back where less is to come', () => {
    const days = daysAroundNow(daysOf(before), 5).map(({ day }) => day);

    assert.deepEqual(days[0], '2018-01-23');
    assert.equal(days.length, 5);
  });

  it('are all of them where there are few', () => {
    assert.equal(daysAroundNow(daysOf([]), 8).length, 3);
  });
});
