import assert from 'node:assert/strict';
import type { Finding } from '../../../bot/domain/findings/finding.ts';
import type { Letter } from '../../../bot/domain/findings/letter.ts';
import { haveSameDates, quotedOnce } from '../../../bot/domain/findings/word-for-word.ts';
import { aFinding } from '../answers/a-library.ts';
import { aLetter } from './a-letter.ts';

const plans = 'Pathway plans aren’t reviewed often enough by multi-agency panels.';

function quoted(letters: Letter[], findings: Finding[]): string[] {
  const letterOf = ({ letterId }: Finding) => letters.find(({ id }) => id === letterId);
  return quotedOnce(findings, letterOf).map(
    ({ finding, again }) => `${finding.id} (${again.map(({ id }) => id).join()})`,
  );
}

const said = (id: string, letterId: string, text = plans): Finding => ({
  ...aFinding(id, text),
  letterId,
});

describe('a finding', () => {
  const letter = aLetter('letter');
  const page = aLetter('page', { importedAt: '2018-03-01T09:00:00Z' });

  it('is quoted once of a letter that is kept twice, from the one that came first', () => {
    const printed = "pathway plans aren't reviewed often enough by multi‐ agency panels";

    assert.deepEqual(quoted([page, letter], [said('b', 'page', printed), said('a', 'letter')]), [
      'a (b)',
    ]);
  });

  it('is quoted in the inspectors’ own letter, not as a committee was told of it', () => {
    const told = aLetter('told', { kind: 'committee-report', documentDate: '2018-05-21' });

    assert.deepEqual(quoted([told, letter], [said('b', 'told'), said('a', 'letter')]), ['a (b)']);
  });

  it('is quoted again of another visit, and what differs by a word is quoted too', () => {
    const visit = { start: '2019-06-04', end: '2019-06-05' };
    const next = aLetter('next', { documentDate: '2019-06-28', visit });

    const seldom = plans.replace('aren’t', 'are');
    const findings = [said('a', 'letter'), said('b', 'next'), said('c', 'page', seldom)];
    assert.deepEqual(quoted([letter, next, page], findings), ['a ()', 'b ()', 'c ()']);
  });
});

describe('two documents', () => {
  const unknown = { start: null, end: null };

  it('have the same dates where one leaves out a day that the other has', () => {
    const letter = aLetter('letter');

    assert.ok(haveSameDates(letter, aLetter('page', { visit: unknown })));
    assert.ok(haveSameDates(letter, aLetter('page', { documentDate: null })));
  });

  it('have not where a day differs, or no day is named in both', () => {
    const letter = aLetter('letter');

    assert.ok(!haveSameDates(letter, aLetter('other', { documentDate: '2018-02-23' })));
    assert.ok(!haveSameDates(letter, aLetter('other', { documentDate: null, visit: unknown })));
  });
});
