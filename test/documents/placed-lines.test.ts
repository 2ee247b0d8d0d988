import assert from 'node:assert/strict';
import { linesOfPage, type PlacedText } from '../../bot/documents/placed-lines.ts';

function textAt(text: string, [x, y]: [number, number], size = 12): PlacedText {
  return { text, x, y, size, width: text.length * size * 0.5, font: 'F1' };
}

describe('the lines of a page', () => {
  for (const size of [7, 10]) {
    it(`do not keep a footnote mark of ${size} points raised above words of 12`, () => {
      const words = textAt('What needs to improve?', [72, 700]);
      const mark = textAt('1', [words.x + words.width, 704], size);

      const lines = linesOfPage([words, mark, textAt('Plans and visits.', [72, 684])], 1);

      assert.deepEqual(
        lines.map(({ text }) => text),
        ['What needs to improve?', 'Plans and visits.'],
      );
    });
  }

  it('keep what stands at the end of a date, raised', () => {
    const day = textAt('on 4', [72, 700]);
    const raised = textAt('th', [day.x + day.width, 704], 7);
    const month = textAt(' February', [raised.x + raised.width, 700]);

    const [line] = linesOfPage([day, raised, month, textAt('and on 5 February', [72, 684])], 1);

    assert.equal(line?.text, 'on 4th February');
  });
});
