import assert from 'node:assert/strict';
import { createMendLines } from '../../../bot/domain/letters/mend-lines.ts';
import { linesOf } from '../../support/lines-of.ts';

describe('the printed lines of a paragraph', () => {
  const mend = createMendLines(linesOf('This improvement is real. Decision-making is timely.'));

  it('become one run of words, with double spaces folded', () => {
    assert.equal(
      mend(['helping young people  to', 'access work ']),
      'helping young people to access work',
    );
  });

  it('keep the hyphen of a compound broken at it', () => {
    assert.equal(mend(['young people-', 'friendly services']), 'young people-friendly services');
    assert.equal(mend(['prompt decision-', 'making']), 'prompt decision-making');
  });

  it('lose a hyphen that the typesetter put into a word', () => {
    assert.equal(mend(['the improve-', 'ment of plans']), 'the improvement of plans');
    assert.equal(mend(['the obser\u00AD', 'vation']), 'the observation');
  });

  it('lose it where English has the whole word, and the document does not hyphenate it', () => {
    const lines = linesOf('Those who are co-operative are few.');
    const english = createMendLines(lines, (word) => ['homeless', 'cooperative'].includes(word));

    assert.equal(english(['who are home-', 'less, including']), 'who are homeless, including');
    assert.equal(english(['not co-', 'operative']), 'not co-operative');
    assert.equal(english(['a long-', 'term plan']), 'a long-term plan');
  });

  it('leave a hanging hyphen before "and" apart', () => {
    assert.equal(mend(['homeless 16-', 'and 17-year-olds']), 'homeless 16- and 17-year-olds');
  });

  it('close up after a slash, and after a dash without spaces', () => {
    assert.equal(mend(['strategy/', 'child protection']), 'strategy/child protection');
    assert.equal(mend(['26 February–', '22 March']), '26 February–22 March');
  });
});
