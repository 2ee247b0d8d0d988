import type { ReadDocument } from '../contract/letter.ts';
import type { Reading } from '../domain/letters/reading.ts';
import { isEmbargoed, type Finding } from '../domain/findings/finding.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { createLikeness } from '../domain/findings/likeness.ts';
import { haveSameDates, plainWords } from '../domain/findings/word-for-word.ts';
import { otherCouncil } from '../domain/letters/own-council.ts';
import { maySeeEmbargoed } from '../domain/people/permissions.ts';
import type { Actor } from './actor.ts';
import type { FindingsLibrary } from './findings-library.ts';
import { findingView } from './findings-record.ts';
import { isOpenDraft } from './take-over-draft.ts';

/** A letter on record, with how many findings of the reading it has. */
export interface Sharing {
  readonly letterId: string;
  readonly same: number;
}

interface FoundDuplicates {
  readonly duplicates: ReadDocument['duplicates'];
  /** The letter that it seems to be, in another form; null for none. */
  readonly sameAs: Sharing | null;
  /** The draft that it seems to be the final of; null for none. */
  readonly draft: Sharing | null;
}

/**
 * Which findings of a reading an earlier letter has already, by their place in the reading. Embargoed
 * letters count for those who may see them. The draft of a letter is the one of the same kind that
 * has at least half of its findings; the same letter has most of them word for word, and its dates.
 */
export function createFindDuplicates(library: FindingsLibrary) {
  return async function findDuplicates(actor: Actor, reading: Reading): Promise<FoundDuplicates> {
    const { findings } = reading;
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
    const ofKind = [...record.letters.values()].filter(({ kind }) => kind === reading.kind);
    const byWords = Map.groupBy(seen, plainWords);
    const wordForWord = findings.map((finding) => byWords.get(plainWords(finding)) ?? []);
    const sameAs = mostOf(
      wordForWord,
      ofKind.filter((letter) => mayBeSame(letter, reading)),
    );
    const draft = mostOf(said, ofKind.filter(isOpenDraft));
    return {
      duplicates,
      sameAs: sameAs !== null && sameAs.same * 2 > findings.length ? sameAs : null,
      draft: draft !== null && draft.same * 2 >= findings.length ? draft : null,
    };
  };
}

/**
 * Another council's letter may have the same sentences; and what does not call itself a draft may be
 * the final of one, however alike they are.
 */
function mayBeSame(letter: Letter, reading: Reading): boolean {
  const final = isOpenDraft(letter) && !reading.callsItselfDraft;
  const other = otherCouncil(reading.localAuthority, letter.localAuthority) !== null;
  return letter.replacedBy === undefined && !final && !other && haveSameDates(letter, reading);
}

/** The letter that has most of what was read, if any of it. */
function mostOf(said: readonly Finding[][], letters: readonly Letter[]): Sharing | null {
  const [most] = letters
    .map(({ id }) => ({
      letterId: id,
      same: said.filter((some) => some.some(({ letterId }) => letterId === id)).length,
    }))
    .filter(({ same }) => same > 0)
    .sort((a, b) => b.same - a.same);
  return most ?? null;
}
