import assert from 'node:assert/strict';
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { bankHolidays } from '../../../bot/domain/calendar/bank-holidays.ts';

const SATURDAY = 6;

function daysOf(year: number): string[] {
  return bankHolidays(year).map(({ day }) => day.toString());
}

describe('bank holidays in England and Wales', () => {
  it('moved early May to VE Day in 2020', () => {
    const days = daysOf(2020);

    assert.ok(days.includes('2020-05-08'));
    assert.ok(!days.includes('2020-05-04'));
  });

  it('moved spring and added a day for the Platinum Jubilee in 2022', () => {
    const days = daysOf(2022);

    assert.ok(days.includes('2022-06-02'));
    assert.ok(days.includes('2022-06-03'));
    assert.ok(!days.includes('2022-05-30'));
  });

  it('added the state funeral of 2022 and the coronation of 2023', () => {
    assert.ok(daysOf(2022).includes('2022-09-19'));
    assert.ok(daysOf(2023).includes('2023-05-08'));
    assert.ok(daysOf(2023).includes('2023-05-01'));
  });

  it('added the royal wedding of 2011 and the Diamond Jubilee of 2012', () => {
    assert.ok(daysOf(2011).includes('2011-04-29'));
    assert.ok(daysOf(2012).includes('2012-06-04'));
    assert.ok(daysOf(2012).includes('2012-06-05'));
    assert.ok(!daysOf(2012).includes('2012-05-28'));
  });

  it('give a substitute where Christmas falls on a Saturday (2021)', () => {
    assert.deepEqual(daysOf(2021).slice(-2), ['2021-12-27', '2021-12-28']);
  });

  it('give a substitute where Christmas falls on a Sunday (2022)', () => {
    assert.deepEqual(daysOf(2022).slice(-2), ['2022-12-26', '2022-12-27']);
  });

  it('give a substitute where Boxing Day falls on a Saturday (2020)', () => {
    assert.deepEqual(daysOf(2020).slice(-2), ['2020-12-25', '2020-12-28']);
  });

  it('give a substitute where New Year’s Day falls on a weekend (2022, 2023)', () => {
    assert.equal(daysOf(2022)[0], '2022-01-03');
    assert.equal(daysOf(2023)[0], '2023-01-02');
  });

  it('agree with the date-holidays library from 2013 to 2040', () => {
    const library = new Holidays('GB', 'ENG');
    for (let year = 2013; year <= 2040; year += 1) {
      const theirs = library
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => Temporal.PlainDate.from(date.slice(0, '2018-01-01'.length)))
        .filter(({ dayOfWeek }) => dayOfWeek < SATURDAY)
        .map((day) => day.toString());

      assert.deepEqual(daysOf(year), theirs, String(year));
    }
  });
});
