import assert from 'node:assert/strict';
import { dateAlone, findDates } from '../../../bot/domain/letters/find-dates.ts';

describe('the days of a visit, as letters and reports print them', () => {
  const printed: [text: string, first: string, last: string][] = [
    ['on 30 and 31 January 2018.', '2018-01-30', '2018-01-31'],
    ['Inspection dates: 12 to 23 May 2025', '2025-05-12', '2025-05-23'],
    ['25 October 2021 to 5 November 2021', '2021-10-25', '2021-11-05'],
    ['13 January to 24 January 2020', '2020-01-13', '2020-01-24'],
    ['11 – 22 July 2022', '2022-07-11', '2022-07-22'],
    ['26 February 2018–22 March 2018', '2018-02-26', '2018-03-22'],
    ['5 to 9 December 2022 and 14 to 15 February 2023', '2022-12-05', '2023-02-15'],
    ['16 December to 10 January 2020', '2019-12-16', '2020-01-10'],
    ['Tuesday 16 and Wednesday 17 September 2026', '2026-09-16', '2026-09-17'],
    ['on 12th and 13th June 2024', '2024-06-12', '2024-06-13'],
    ['5, 6 and 7 March 2019', '2019-03-05', '2019-03-07'],
  ];
  for (const [text, first, last] of printed) {
    it(`are read from "${text}"`, () => {
      const [group] = findDates(text);

      assert.equal(group?.dates[0], first);
      assert.equal(group.dates.at(-1), last);
    });
  }

  it('take the year they are given where none is printed', () => {
    const [group] = findDates('on 4th and 5th February', () => 2025);

    assert.deepEqual(group?.dates, ['2025-02-04', '2025-02-05']);
    assert.equal(group.yearPrinted, false);
  });

  it('are left out when no year is known, and when there is no such day', () => {
    assert.deepEqual(findDates('on 4 and 5 February'), []);
    assert.deepEqual(findDates('on 31 February 2024'), []);
  });

  it('are told from other numbers', () => {
    assert.deepEqual(findDates('children aged 16 and 17 who came into care in 2014'), []);
  });
});

describe('a line with a date', () => {
  it('is a date line when there is nothing else on it', () => {
    assert.equal(dateAlone('  22 February 2018 '), '2018-02-22');
    assert.equal(dateAlone('Friday 9 October 2026'), '2026-10-09');
  });

  it('is no date line otherwise', () => {
    assert.equal(dateAlone('30 and 31 January 2018'), null);
    assert.equal(dateAlone('Published on 22 February 2018 by the council'), null);
  });
});
