import type { ReadDocument } from '../contract/letter.ts';
import type { Reading } from '../domain/letters/reading.ts';
import { isEmbargoed } from '../domain/findings/finding.ts';
import { createLikeness } from '../domain/findings/likeness.ts';
import { maySeeEmbargoed } from '../domain/people/permissions.ts';
import type { Actor } from './actor.ts';
import type { FindingsLibrary } from './findings-library.ts';
import { findingView } from './findings-record.ts';
import { isOpenDraft } from './take-over-draft.ts';

export interface FoundDuplicates {
  readonly duplicates: ReadDocument['duplicates'];
  /** The draft that it seems to be the final of, with how many findings both have; null for none. */
  readonly draft: { readonly letterId: string; readonly same: number } | null;
}

/**
 * Which findings of a reading an earlier letter has already, by their place in the reading. Embargoed
 * letters count for those who may see them. The draft of a letter is the one of the same kind that
 * has at least half of its findings.
 */
export function createFindDuplicates(library: FindingsLibrary) {
  return async function findDuplicates(
    actor: Actor,
    { kind, findings }: Reading,
  ): Promise<FoundDuplicates> {
    const { record, lexicon } = await library.open(actor.council);
    const { sameText } = createLikeness(lexicon);
    const seen = record.findings.filter(
      ({ publication }) => !isEmbargoed(publication) || maySeeEmbargoed(actor.person),
    );
    const said = findings.map(({ text }) => seen.filter((one) => sameText(one.text, text)));
    const duplicates = said.flatMap(([same], place) => {
      if (same === undefined) return [];
      const { letterId, letterTitle, documentDate } = findingView(record, same);
      return [{ place, letterId, letterTitle, date: documentDate }];
    });
    const draft = [...record.letters.values()]
      .filter((letter) => letter.kind === kind && isOpenDraft(letter))
      .map(({ id }) => {
        const same = said.filter((some) => some.some(({ letterId }) => letterId === id)).length;
        return { letterId: id, same };
      })
      .sort((a, b) => b.same - a.same)[0];
    const enough = draft !== undefined && draft.same > 0 && draft.same * 2 >= findings.length;
    return { duplicates, draft: enough ? draft : null };
  };
}
