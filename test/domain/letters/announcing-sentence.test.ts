import assert from 'node:assert/strict';
import { listOpening } from '../../../bot/domain/letters/announcing-sentence.ts';
import { dropFurniture } from '../../../bot/domain/letters/page-furniture.ts';
import { linesOf } from '../../support/lines-of.ts';

function kindBefore(sentence: string): string | null | undefined {
  const body = dropFurniture(linesOf(`${sentence}\n\n- Plans are timely.`));
  const at = body.findLastIndex(({ text }) => text.trimEnd().endsWith(':'));
  return listOpening(body, at, 0)?.kind;
}

describe('the sentence before a list', () => {
  const kinds: [sentence: string, kind: string | null][] = [
    ['Inspectors saw these strengths:', 'strength'],
    ['Ofsted told us that the following is working well:', 'strength'],
    ['The letter names three areas for improvement:', 'area-for-improvement'],
    ['Ofsted wrote to us.\nWhat inspectors said\nneeds to improve:', 'area-for-improvement'],
    ['Inspectors reviewed:', null],
    ['Our strengths are:', null],
    ['The inspection named strengths and areas for improvement:', null],
    ['Actions taken on the areas for improvement in the letter:', null],
  ];
  for (const [sentence, kind] of kinds) {
    it(`“${sentence.replaceAll('\n', ' ')}” announces ${kind ?? 'no findings'}`, () => {
      assert.equal(kindBefore(sentence), kind);
    });
  }
});
