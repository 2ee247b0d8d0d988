import type { ReadDocument } from '../contract/letter.ts';
import type { Reading } from '../domain/letters/reading.ts';
import { isEmbargoed } from '../domain/findings/finding.ts';
import { createLikeness } from '../domain/findings/likeness.ts';
import { maySeeEmbargoed } from '../domain/people/permissions.ts';
import type { Actor } from './actor.ts';
import type { FindingsLibrary } from './findings-library.ts';
import { findingView } from './findings-record.ts';

/**
 * Which findings of a reading an earlier letter has already, a draft of the same for one: by their
 * place in the reading. Embargoed letters count for those who may see them.
 */
export function createFindDuplicates(library: FindingsLibrary) {
  return async function findDuplicates(
    actor: Actor,
    { findings }: Reading,
  ): Promise<ReadDocument['duplicates']> {
    const { record, lexicon } = await library.open(actor.council);
    const { sameText } = createLikeness(lexicon);
    const seen = record.findings.filter(
      ({ publication }) => !isEmbargoed(publication) || maySeeEmbargoed(actor.person),
    );
    return findings.flatMap(({ text }, place) => {
      const same = seen.find((finding) => sameText(finding.text, text));
      if (same === undefined) return [];
      const { letterTitle, documentDate } = findingView(record, same);
      return [{ place, letterTitle, date: documentDate }];
    });
  };
}
