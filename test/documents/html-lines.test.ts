import assert from 'node:assert/strict';
import { htmlLines } from '../../bot/documents/html-lines.ts';

const textsOf = (html: string) => htmlLines(html).map(({ text }) => text);

const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('a table of a Word document', () => {
  it('with lists side by side is read list by list', () => {
    const html = `<table><tr><td><p><strong>Strengths</strong></p></td><td><p><strong>Areas for improvement</strong></p></td></tr><tr><td>${list('Plans.', 'Visits.')}</td><td>${list('Supervision.')}</td></tr></table><p>After it.</p>`;

    assert.deepEqual(textsOf(html), [
      'Strengths',
      '• Plans.',
      '• Visits.',
      'Areas for improvement',
      '• Supervision.',
      'After it.',
    ]);
    assert.ok(htmlLines(html)[0]?.emphasised);
  });

  it('of anything else is read row by row', () => {
    const html =
      '<table><tr><td><p>Overall effectiveness</p></td><td><p>Good</p></td></tr><tr><td><p>Leaders</p></td><td><p>Outstanding</p></td></tr></table>';

    assert.deepEqual(textsOf(html), ['Overall effectiveness\tGood', 'Leaders\tOutstanding']);
  });
});
