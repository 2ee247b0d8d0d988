import assert from 'node:assert/strict';
import type { Letter } from '../../../bot/domain/findings/letter.ts';
import { visitsTold } from '../../../bot/domain/findings/visits-told.ts';
import { aLetter } from './a-letter.ts';

const groups = (letters: Letter[]) =>
  visitsTold(letters).map(({ documents }) => documents.map(({ id }) => id));

describe('the visits that documents tell of', () => {
  const letter = aLetter('letter');
  const undated = { start: null, end: null };

  it('are one where documents name a day of it, the inspectors’ own first', () => {
    const told = aLetter('told', {
      kind: 'committee-report',
      documentDate: '2018-05-21',
      visit: { start: '2018-01-31', end: null },
    });

    assert.deepEqual(groups([told, letter]), [['letter', 'told']]);
  });

  it('are apart where no day is named, the newest first', () => {
    const nameless = aLetter('nameless', { visit: undated, documentDate: '2019-01-10' });

    assert.deepEqual(groups([letter, nameless]), [['nameless'], ['letter']]);
  });

  it('are what somebody has said, before what the days say', () => {
    const joined = aLetter('joined', { visitId: 'january' });
    const undatedOne = aLetter('undated', { visitId: 'january', visit: undated });
    const other = aLetter('other', { visitId: 'february' });

    assert.deepEqual(groups([joined, undatedOne]), [['joined', 'undated']]);
    assert.deepEqual(groups([joined, other]).length, 2);
  });
});
