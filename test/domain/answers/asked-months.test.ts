import assert from 'node:assert/strict';
import { askedMonths, wholeYears } from '../../../bot/domain/answers/asked-months.ts';

describe('the months that a question names', () => {
  const cases: [question: string, from: string, until: string][] = [
    ['findings of 2022', '2022-01', '2022-12'],
    ['June 2024 inspection strengths', '2024-06', '2024-06'],
    ['monitoring visit in nov 2022', '2022-11', '2022-11'],
    ['the visit on 30th January 2018', '2018-01', '2018-01'],
    ['what changed since Sept 2023?', '2023-09', '9999-12'],
    ['before march 2020', '0000-01', '2020-03'],
    ['between May 2022 and 2024', '2022-05', '2024-12'],
    ['the visit in summer 2025', '2025-01', '2025-12'],
    ['this year', '2026-01', '2026-12'],
    ['what did they say last year', '2025-01', '2025-12'],
  ];
  for (const [question, from, until] of cases) {
    it(`of “${question}” are ${from} to ${until}`, () => {
      assert.deepEqual(askedMonths(question, 2026)?.months, { from, until });
    });
  }

  it('are none without a year', () => {
    assert.equal(askedMonths('what may we improve by march?', 2026), null);
  });

  it('widen to their years', () => {
    assert.deepEqual(wholeYears({ from: '2022-05', until: '2024-06' }), {
      from: '2022-01',
      until: '2024-12',
    });
  });
});
