import assert from 'node:assert/strict';
import { dropFurniture, dropSmallPrint } from '../../../bot/domain/letters/page-furniture.ts';
import { linesOf } from '../../support/lines-of.ts';

function textsOf(text: string): string[] {
  return dropFurniture(linesOf(text)).map((line) => line.text);
}

describe('what belongs to the page', () => {
  it('is dropped: running lines at the foot, and page numbers', () => {
    const foot = 'Inspection of Exampleshire children’s services\n12 to 23 May 2025   ';

    const texts = textsOf(`First words\n${foot}1\n\fmore words\n${foot}2\n\fLast words\n${foot}3`);

    assert.deepEqual(texts, ['First words', 'more words', 'Last words']);
  });

  it('is dropped: a footnote, from its mark on a heading to the foot of the page', () => {
    const texts = textsOf(
      'What needs to improve?1\n• Plans.\n1\n  The areas below\nare linked.\n\f• Visits.',
    );

    assert.deepEqual(texts, ['What needs to improve?1', '• Plans.', '• Visits.']);
  });

  it('is dropped: the entries of a table of contents', () => {
    assert.deepEqual(textsOf('Recommendations        8\nSummary ........ 10\nRecommendations'), [
      'Recommendations',
    ]);
  });

  it('is dropped where a letter is pasted: its title at the foot of pages, by the page number', () => {
    const foot = 'Focused visit to Exampleshire children’s services\n';

    assert.deepEqual(textsOf(`First words\n${foot}1\nlast words`), ['First words', 'last words']);
    assert.deepEqual(textsOf(`${foot}First words\nlast words`), [
      foot.trim(),
      'First words',
      'last words',
    ]);
  });

  it('is dropped where a report is pasted: whatever comes back by the page numbers', () => {
    const texts = textsOf(
      'Exampleshire Council\nFirst words\nExampleshire Council\n1\nmore words\nExampleshire Council\n2\nlast words',
    );

    assert.deepEqual(texts, ['First words', 'more words', 'last words']);
  });

  it('leaves a sign that something stood there', () => {
    const lines = dropFurniture(linesOf('before the break\n7\nafter the break'));

    assert.deepEqual(
      lines.map(({ afterBreak }) => afterBreak),
      [false, true],
    );
  });

  it('does not take a line that comes back within the text for a footer', () => {
    const body =
      'The first line\nof one page\nThe third line\nchildren in care.\nThe fifth\nand the\nsixth\nend';

    assert.ok(textsOf(`${body} here\n\f${body} there`).includes('children in care.'));
  });
});

describe('print smaller than the text', () => {
  it('is dropped where type sizes are known', () => {
    const [large, small] = linesOf('The words of the letter itself\nsmall print').map(
      (line, at) => ({
        ...line,
        size: at === 0 ? 12 : 9,
        afterBreak: false,
      }),
    );

    assert.deepEqual(dropSmallPrint([large!, small!]), [large]);
  });
});
