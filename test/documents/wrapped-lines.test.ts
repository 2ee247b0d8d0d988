import assert from 'node:assert/strict';
import { wrappedLines } from '../../bot/documents/papers/wrapped-lines.ts';

describe('the lines that a text takes in a cell', () => {
  const cases: [string, number][] = [
    ['', 1],
    ['one two', 1],
    ['one two three', 2],
    ['one\ntwo', 2],
    ['one\n\ntwo', 3],
    ['0123456789', 1],
    ['01234567890', 2],
    ['one 01234567890', 3],
    ['01234567890 one', 2],
  ];
  for (const [text, lines] of cases) {
    it(`are ${lines} of ten letters for ${JSON.stringify(text)}`, () => {
      assert.equal(wrappedLines(text, 10), lines);
    });
  }
});
