import assert from 'node:assert/strict';
import { findJudgements } from '../../../bot/domain/letters/find-judgements.ts';
import { dropFurniture } from '../../../bot/domain/letters/page-furniture.ts';
import { linesOf } from '../../support/lines-of.ts';

function judgementsIn(text: string) {
  return findJudgements(dropFurniture(linesOf(text)));
}

const expected = [
  {
    area: 'The experiences and progress of children in care',
    grade: 'requires improvement to be good',
  },
  { area: 'Overall effectiveness', grade: 'good' },
];

describe('the table of judgements', () => {
  it('is read row by row', () => {
    const text =
      'Judgement       Grade\nThe experiences and progress of     Requires improvement to be good\nchildren in care\n\nOverall effectiveness     Good\n\nChildren get help.';

    assert.deepEqual(judgementsIn(text), expected);
  });

  it('is read where grades wrap beside their areas', () => {
    const text =
      'The experiences and progress of      Requires improvement\nchildren in care      to be good\nOverall effectiveness      Good';

    assert.deepEqual(judgementsIn(text), expected);
  });

  it('is read where grades stand on lines of their own', () => {
    const text =
      'The experiences and progress of\nRequires improvement to be good\nchildren in care\nOverall effectiveness\nGood\nLeaders are ambitious.';

    assert.deepEqual(judgementsIn(text), expected);
  });

  it('loses the numbers of older reports', () => {
    assert.deepEqual(
      judgementsIn(
        '2. Children looked after     Good\n   2.1 Adoption performance     Outstanding',
      ),
      [
        { area: 'Children looked after', grade: 'good' },
        { area: 'Adoption performance', grade: 'outstanding' },
      ],
    );
  });

  it('gives nothing rather than a wrong pair when areas and grades do not match', () => {
    assert.deepEqual(
      judgementsIn('Overall effectiveness\nThe experiences and progress of all   Good'),
      [],
    );
  });
});
