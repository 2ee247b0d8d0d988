import assert from 'node:assert/strict';
import { inReadingOrder } from '../../bot/documents/page-columns.ts';
import type { PlacedText } from '../../bot/documents/placed-lines.ts';

/** Lines of a page, each with what is printed at the left and, after a bar, at the right. */
function page(lines: readonly string[]): PlacedText[] {
  return lines.flatMap((line, at) =>
    line.split(' | ').flatMap((text, column) => {
      const words = text.trim();
      const [x, y] = [column === 0 ? 72 : 320, 760 - at * 14];
      return words === ''
        ? []
        : [{ text: words, x, y, width: words.length * 4.6, size: 11, font: 'F1' }];
    }),
  );
}

const wordsOf = (texts: readonly PlacedText[]) =>
  inReadingOrder(texts).map((part) => part.map(({ text }) => text));

describe('a page', () => {
  it('with lists side by side is read list by list, between what is above and below', () => {
    const texts = page([
      'What inspectors said is set out below, in the order of the letter of 22 February 2018.',
      'Strengths | Areas for improvement',
      '• Contacts are screened. | • Chronologies are late.',
      '• Managers are visible. | • Referrals come back.',
      'The committee is asked to note what inspectors said, and what the council will do about it.',
    ]);

    assert.deepEqual(wordsOf(texts), [
      ['What inspectors said is set out below, in the order of the letter of 22 February 2018.'],
      ['Strengths', '• Contacts are screened.', '• Managers are visible.'],
      ['Areas for improvement', '• Chronologies are late.', '• Referrals come back.'],
      [
        'The committee is asked to note what inspectors said, and what the council will do about it.',
      ],
    ]);
  });

  it('set in two columns of text is read column by column, the right as if it stood at the left', () => {
    const left = Array.from({ length: 12 }, (_, at) => `Line ${at} of the left column is so long`);
    const right = Array.from({ length: 10 }, (_, at) => `Line ${at} of the right column is long`);
    const texts = page(left.map((line, at) => `${line} | ${right[at] ?? ''}`));

    assert.deepEqual(wordsOf(texts), [left, right]);
    assert.equal(inReadingOrder(texts)[1]?.[0]?.x, 72);
  });

  it('with a table of judgements is read row by row', () => {
    const texts = page([
      'The impact of leaders on social work | Requires improvement to be good',
      'practice with children and families | ',
      'The experiences and progress of | Requires improvement to be good',
      'children who need help and protection | ',
      'The experiences and progress of | Good',
      'children in care and care leavers | ',
      'Overall effectiveness | Requires improvement to be good',
    ]);

    assert.deepEqual(inReadingOrder(texts), [texts]);
  });
});
