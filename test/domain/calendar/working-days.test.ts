import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addWorkingDays,
  dayOffTitle,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from '../../../bot/domain/calendar/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const anyDay = fc.integer({ min: 0, max: 26 * 365 }).map((days) => day('2010-01-01').add({ days }));
const anyWorkingDay = anyDay.filter((one) => isWorkingDay(one));

describe('working days', () => {
  it('count 5 from call to visit (Nottinghamshire, 23 to 30 January 2018)', () => {
    assert.equal(workingDaysBetween(day('2018-01-23'), day('2018-01-30')), 5);
  });

  it('count 16 from visit to letter (Nottinghamshire, 31 January to 22 February 2018)', () => {
    assert.equal(workingDaysBetween(day('2018-01-31'), day('2018-02-22')), 16);
  });

  it('count 16 from visit to letter (Surrey monitoring visit, 12 September to 4 October 2018)', () => {
    assert.equal(workingDaysBetween(day('2018-09-12'), day('2018-10-04')), 16);
  });

  it('count 16 over the Platinum Jubilee (Bournemouth, 8 to 30 June 2022)', () => {
    assert.equal(workingDaysBetween(day('2022-06-08'), day('2022-06-30')), 16);
  });

  it('count 5 from call to inspection (Bath and North East Somerset, 2 to 9 June 2025)', () => {
    assert.equal(addWorkingDays(day('2025-06-02'), 5).toString(), '2025-06-09');
  });

  it('count 70 from report to plan (Stockton, 9 May to 16 August 2023)', () => {
    assert.equal(addWorkingDays(day('2023-05-09'), 70).toString(), '2023-08-16');
  });

  it('count 20 from letter to draft plan (St Helens, 10 August to 10 September 2018)', () => {
    assert.equal(addWorkingDays(day('2018-08-10'), 20).toString(), '2018-09-10');
  });

  it('count 71 from publication to plan (Kirklees, 25 November 2016 to 9 March 2017)', () => {
    assert.equal(workingDaysBetween(day('2016-11-25'), day('2017-03-09')), 71);
  });

  it('count 63 over a slow publication (Lancashire, 22 May to 20 August 2026)', () => {
    assert.equal(workingDaysBetween(day('2026-05-22'), day('2026-08-20')), 63);
  });

  it('step over Easter from the day before Good Friday', () => {
    assert.equal(addWorkingDays(day('2018-03-29'), 1).toString(), '2018-04-03');
  });

  it('step over Christmas and New Year from 24 December', () => {
    assert.equal(addWorkingDays(day('2021-12-24'), 5).toString(), '2022-01-05');
  });

  it('are negative when counted backwards', () => {
    assert.equal(workingDaysBetween(day('2018-02-22'), day('2018-01-31')), -16);
    assert.equal(addWorkingDays(day('2018-01-30'), -5).toString(), '2018-01-23');
  });

  it('start from the next one when the day is off', () => {
    assert.equal(workingDayFrom(day('2018-03-30')).toString(), '2018-04-03');
    assert.equal(workingDayFrom(day('2018-03-29')).toString(), '2018-03-29');
  });

  it('say why a day is off', () => {
    assert.equal(dayOffTitle(day('2018-01-20')), 'a Saturday');
    assert.equal(dayOffTitle(day('2018-01-21')), 'a Sunday');
    assert.equal(dayOffTitle(day('2018-03-30')), 'a bank holiday (Good Friday)');
    assert.equal(dayOffTitle(day('2018-03-29')), null);
  });

  it('refuse to be counted in fractions', () => {
    assert.throws(() => addWorkingDays(day('2018-01-23'), 1.5), RangeError);
  });

  it('skip a council’s closure days only when these are given', () => {
    const closed = new Set(['2018-12-27']);

    assert.equal(isWorkingDay(day('2018-12-27'), closed), false);
    assert.equal(isWorkingDay(day('2018-12-27')), true);
    assert.equal(addWorkingDays(day('2018-12-24'), 1, closed).toString(), '2018-12-28');
    assert.equal(workingDaysBetween(day('2018-12-24'), day('2018-12-28'), closed), 1);
  });

  it('come back to the same day when added and then taken away', () => {
    fc.assert(
      fc.property(anyWorkingDay, fc.integer({ min: -90, max: 90 }), (start, n) => {
        assert.ok(addWorkingDays(addWorkingDays(start, n), -n).equals(start));
      }),
      { seed: 20180123 },
    );
  });

  it('end on a working day whatever they start from', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (start, n) => {
        assert.ok(isWorkingDay(addWorkingDays(start, n)));
        assert.ok(isWorkingDay(addWorkingDays(start, -n)));
      }),
      { seed: 20180123 },
    );
  });

  it('are as many between two days as were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 90 }), (start, n) => {
        assert.equal(workingDaysBetween(start, addWorkingDays(start, n)), n);
      }),
      { seed: 20180123 },
    );
  });

  it('are as many as somebody counts who goes from day to day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (start, days) => {
        const each = Array.from({ length: days }, (_, index) => start.add({ days: index + 1 }));
        assert.equal(
          workingDaysBetween(start, start.add({ days })),
          each.filter((one) => isWorkingDay(one)).length,
        );
      }),
      { seed: 20180123 },
    );
  });
});
