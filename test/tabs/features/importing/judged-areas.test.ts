import assert from 'node:assert/strict';
import {
  graded,
  judgedAreas,
} from '../../../../tabs/features/importing/components/judged-areas.ts';

const judged = {
  sets: [
    { from: '2018-01-01', areas: ['the impact of leaders', 'overall effectiveness'] },
    { from: '2026-04-01', areas: ['the impact of leaders'] },
  ],
  grades: ['good', 'inadequate'],
};
const report = {
  kind: 'inspection-report' as const,
  documentDate: '2024-07-12',
  visit: { start: null, end: null },
  judgements: [],
};
const today = '2026-11-24';

describe('the judgements of a report that a person checks', () => {
  it('can be of every area that is judged at its time, where none was read', () => {
    const areas = judgedAreas(report, judged, today);

    assert.deepEqual(areas, ['The impact of leaders', 'Overall effectiveness']);
  });

  it('can be of today’s areas where its date is not known', () => {
    const areas = judgedAreas({ ...report, documentDate: null }, judged, today);

    assert.deepEqual(areas, ['The impact of leaders']);
  });

  it('have the areas that were read as they are printed, others too', () => {
    const judgements = [
      { area: 'Adoption performance', grade: 'good' },
      { area: 'Overall Effectiveness', grade: 'good' },
    ];
    const areas = judgedAreas({ ...report, judgements }, judged, today);

    assert.deepEqual(areas, [
      'Adoption performance',
      'The impact of leaders',
      'Overall Effectiveness',
    ]);
  });

  it('are none of a letter', () => {
    assert.deepEqual(judgedAreas({ ...report, kind: 'jtai-letter' }, judged, today), []);
  });

  it('are entered, corrected and taken out', () => {
    const entered = graded([], 'Overall effectiveness', 'good');
    const corrected = graded(entered, 'Overall effectiveness', 'inadequate');

    assert.deepEqual(corrected, [{ area: 'Overall effectiveness', grade: 'inadequate' }]);
    assert.deepEqual(graded(corrected, 'Overall effectiveness', null), []);
  });
});
