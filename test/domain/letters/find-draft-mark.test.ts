import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { draftByFileName } from '../../../bot/domain/letters/find-draft-mark.ts';
import { readLetter } from '../../../bot/domain/letters/read-letter.ts';
import { linesOf } from '../../support/lines-of.ts';

const letter = readFileSync(
  new URL('../../../bot/demo/documents/exampleshire-focused-visit-letter.txt', import.meta.url),
  'utf8',
);

function markedAs(mark: string) {
  return readLetter(linesOf(`${mark}\n\n${letter}`));
}

describe('a document', () => {
  for (const mark of [
    'OFFICIAL SENSITIVE – DRAFT FOR FACTUAL ACCURACY',
    'Draft letter for comment by the local authority',
    'Not for publication',
    'Embargoed until Friday 9 October 2026',
  ]) {
    it(`that says “${mark}” calls itself a draft, and is questioned first of all`, () => {
      const { callsItselfDraft, warnings } = markedAs(mark);

      assert.equal(callsItselfDraft, true);
      assert.match(warnings[0] ?? '', /calls itself a draft/);
    });
  }

  it('that speaks of a draft of something else does not', () => {
    const { callsItselfDraft } = markedAs(
      'Please send your draft action plan to the inspectorate within 20 working days of this letter.',
    );

    assert.equal(callsItselfDraft, false);
  });

  it('may be named as a draft where nothing in it says so', () => {
    const reading = readLetter(linesOf(letter));

    assert.equal(reading.callsItselfDraft, false);
    assert.equal(draftByFileName(reading, 'Draft_letter v2.docx').callsItselfDraft, true);
    assert.equal(draftByFileName(reading, 'Redrafted.docx').callsItselfDraft, false);
  });
});
