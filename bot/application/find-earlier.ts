import type { LetterView, ReadDocument } from '../contract/letter.ts';
import type { Reading } from '../domain/letters/reading.ts';
import type { Actor } from './actor.ts';
import { createFindDuplicates, type Sharing } from './find-duplicates.ts';
import type { FindingsLibrary } from './findings-library.ts';
import { createListLetters } from './list-findings.ts';
import type { Parts } from './ports.ts';

type Earlier = Pick<ReadDocument, 'alreadyImported' | 'duplicates' | 'sameAs' | 'draft'>;

/** What the record has of a document that was read: the document, its other form, its draft, its findings. */
export function createFindEarlier(parts: Parts, library: FindingsLibrary) {
  const listLetters = createListLetters(parts);
  const findDuplicates = createFindDuplicates(library);
  return async function findEarlier(
    actor: Actor,
    { documentId, reading }: { documentId: string; reading: Reading },
  ): Promise<Earlier> {
    const letters = await listLetters(actor);
    const alreadyImported = letters.find(({ id }) => id === documentId) ?? null;
    if (alreadyImported !== null) {
      return { alreadyImported, duplicates: [], sameAs: null, draft: null };
    }
    const { duplicates, sameAs, draft } = await findDuplicates(actor, reading);
    return {
      alreadyImported,
      duplicates,
      sameAs: withLetter(letters, sameAs),
      draft: withLetter(letters, draft),
    };
  };
}

function withLetter(letters: readonly LetterView[], found: Sharing | null): Earlier['draft'] {
  const letter = letters.find(({ id }) => id === found?.letterId);
  return letter === undefined || found === null ? null : { letter, same: found.same };
}
