import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isNhsNumber } from '../../../bot/domain/screening/nhs-number.ts';
import { screenText } from '../../../bot/domain/screening/screen-text.ts';
import { isPupilNumber } from '../../../bot/domain/screening/unique-pupil-number.ts';

const today = Temporal.PlainDate.from('2018-01-30');
const runs = { seed: 20180130, numRuns: 500 };

const found = (text: string) => screenText(text, today);

describe('NHS numbers', () => {
  for (const text of [
    // The NHS Data Dictionary's own example.
    'NHS 943 476 5919',
    'her number is 9434765919',
    'see 943-476-5919, please',
    '(943 476 5919)',
  ]) {
    it(`are found: ${text}`, () => {
      assert.deepEqual(found(text), ['nhs-number']);
    });
  }

  for (const text of [
    '943 476 5918',
    'ring 0115 977 4050',
    'ring 020 7946 0958 or 07700 900123',
    '+44 943 476 5919',
    '12 943 476 5919',
    'invoice 94347659190',
    '4444444444',
    'https://council.example/4857773456789/9434765919',
  ]) {
    it(`are not seen in: ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
  }

  it('are found wherever they stand, with the check digit that belongs to nine others', () => {
    const nine = fc.integer({ min: 400_000_000, max: 499_999_998 }).map(String);
    fc.assert(
      fc.property(nine, fc.constantFrom('', ' ', '-'), (digits, mark) => {
        const checks = Array.from('0123456789').filter((check) => isNhsNumber(digits + check));
        // One in eleven has no check digit and is not issued.
        assert.ok(checks.length <= 1);
        for (const check of '0123456789') {
          const parts = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6) + check];
          const text = `Please look at ${parts.join(mark)}.`;
          assert.deepEqual(found(text), checks.includes(check) ? ['nhs-number'] : []);
        }
      }),
      runs,
    );
  });

  it('with one wrong digit, or two neighbours swapped, have another check digit', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from('9434765919');
        const wrong = digits.with(at, String((Number(digits[at]) + by) % 10));
        assert.ok(!isNhsNumber(wrong.join('')));
      }),
      runs,
    );
    assert.ok(!isNhsNumber('9434756919'));
  });
});

describe('dates of birth', () => {
  for (const text of [
    'DOB 14/03/2004',
    'D.O.B: 14-3-04',
    'born on 14 March 2004',
    'date of birth 2004-03-14',
    '14.03.2004 (DOB)',
    'born 1st of May 1976',
    'JS 14/03/2004',
    'the girl, 14 March 2004',
    'AB (02.11.09) and her brother',
  ]) {
    it(`are found: ${text}`, () => {
      assert.deepEqual(found(text), ['date-of-birth']);
    });
  }

  for (const text of [
    'Fieldwork is on 30/01/2018 and 31/01/2018',
    'The letter of 22/02/2015 says so',
    'Inspected on 14 March 2012',
    'the policy of 01/04/2015',
    'Data from 01/07/2017 to 31/12/2017',
    'Review every plan by 29/03/2018',
    '29/03/2018',
    '14 March 2012',
    'Ofsted report, 14/03/2012',
    'Supervision records since 01/09/2016',
    'Tuesday 14/03/2017',
    'ratio 1/2/3',
    '31/02/2004',
    'version 10.12.04',
    'born in the front door service',
    'room 12.03, 2004',
  ]) {
    it(`are not seen in: ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
  }

  it('are never any day from a year ago on: the days that a visit is about', () => {
    const days = fc.integer({ min: -364, max: 400 }).map((many) => today.add({ days: many }));
    const written = fc.constantFrom('Leeds team, %', 'JS away %', '%', 'The child panel %');
    fc.assert(
      fc.property(days, written, (day, sentence) => {
        const { year, month, day: date } = day;
        for (const words of [
          `${date}/${month}/${year}`,
          day.toString(),
          `${date}.${month}.${year % 100}`,
        ]) {
          assert.deepEqual(found(sentence.replace('%', words)), []);
        }
      }),
      runs,
    );
  });
});

describe('case numbers', () => {
  for (const text of [
    'case number 104233',
    'Case no. 104233',
    'child ID: P104233',
    'Mosaic 1042331',
    'the plan of case 1042331',
    'LCS ID 104233',
    'client ref 10423',
    'person id #104233',
  ]) {
    it(`are found: ${text}`, () => {
      assert.deepEqual(found(text), ['case-number']);
    });
  }

  for (const text of [
    'case numbers rose from 2017',
    'child 1 and child 2 of the sample',
    'Mosaic 2018 upgrade',
    'the file of 2017',
    'in case 2018 is meant',
    'a cost per case of 12,500 pounds',
    'case 3 of the sample',
    'Annex A list 7 has 1042 rows',
    '16-plus team',
    'caseloads of 18 to 22',
    'ISC 27001, paragraph 106-117',
  ]) {
    it(`are not seen in: ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
  }
});

describe('unique pupil numbers', () => {
  const letters = Array.from('ABCDEFGHJKLMNPQRTUVWXYZ');

  it('are found with their check letter, and with no other', () => {
    const digits = fc.stringMatching(/^\d{11}[\dA-HJ-NP-RT-Z]$/);
    fc.assert(
      fc.property(digits, (rest) => {
        const checks = letters.filter((letter) => isPupilNumber(letter + rest));
        assert.equal(checks.length, 1);
        for (const letter of letters) {
          const expected = checks.includes(letter) ? ['pupil-number'] : [];
          assert.deepEqual(found(`UPN ${letter}${rest} is hers`), expected);
        }
      }),
      { ...runs, numRuns: 100 },
    );
  });

  for (const text of ['H801200001001', 'h801 2000 01001']) {
    it(`are found: ${text}`, () => {
      assert.deepEqual(found(text), ['pupil-number']);
    });
  }

  it('are not any letter with twelve digits', () => {
    assert.deepEqual(found('A801200001001'), []);
  });
});

describe('what people write about a visit', () => {
  for (const text of [
    'Supervision records for the 16-plus team by noon, owner Tom',
    'Audits of 12 plans, 40% were late; see https://council.sharepoint.com/sites/ilacs/AF-2018_01',
    'Ring Caroline on 0115 977 4050 after 3pm on Wed 31 Jan 2018',
    'Section 47 enquiries, lists 1 to 11, 2,104 rows, uploaded 10:42',
    'Room 2.14, Wi-Fi key Visit2018, parking permits 1042 to 1047',
  ]) {
    it(`goes through: ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
  }

  it('goes through as whatever letters and punctuation', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abc XYZ.,;:-–/()\n’“')) }),
        (text) => {
          assert.deepEqual(found(text), []);
        },
      ),
      runs,
    );
  });
});
