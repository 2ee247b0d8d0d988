import assert from 'node:assert/strict';
import { createFindInDocument } from '../../../../tabs/features/importing/components/find-in-document.ts';

/** A letter of two pages; a finding of the first goes on behind its footer. */
const letter: readonly (readonly [page: number, text: string])[] = [
  [1, 'Areas for improvement'],
  [1, '• Pathway plans begin too late, and the council has not yet mended its'],
  [1, 'Focused visit, Exampleshire, page 1'],
  [2, 'Exampleshire County Council'],
  [2, 'arrangements.'],
  [2, '• Records are kept in two places. o by phone'],
  [2, 'o in person'],
  [2, 'The council has strengthened its commissioning'],
  [2, 'arrangements.'],
];
const find = createFindInDocument(letter.map(([page, text]) => ({ page, text })));

describe('where the words of a finding stand in a document', () => {
  it('are its lines alone, down to a short last one, over the foot of a page', () => {
    const words =
      'Pathway plans begin too late, and the council has not yet mended its arrangements.';

    assert.deepEqual(find({ words, page: 1 }), [1, 4]);
  });

  it('begin and end inside a line where the finding does', () => {
    assert.deepEqual(find({ words: 'begin too late', page: 1 }), [1]);
  });

  it('go on behind the marks of its points', () => {
    const words = 'Records are kept in two places. by phone in person';

    assert.deepEqual(find({ words, page: 2 }), [5, 6]);
  });

  it('are those of its own page, where another says the same', () => {
    assert.deepEqual(find({ words: 'Exampleshire', page: 2 }), [3]);
    assert.deepEqual(find({ words: 'Exampleshire', page: 1 }), [2]);
  });

  it('are nowhere for words that the document does not have', () => {
    assert.deepEqual(find({ words: 'Nobody wrote this in the letter at all', page: 1 }), []);
    assert.deepEqual(find({ words: '', page: null }), []);
  });
});
