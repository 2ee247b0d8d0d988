import { createGlossary } from '../domain/answers/glossary.ts';
import { createLibrary, type Library } from '../domain/answers/library.ts';
import { noWordSense, type WordSense } from '../domain/answers/word-sense.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { quotedOnce } from '../domain/findings/word-for-word.ts';
import { ownGlossary } from './council-glossary.ts';
import { loadFindingsRecord, type FindingsRecord } from './findings-record.ts';
import type { Parts } from './ports.ts';

/** A council's findings with their index, as they were at one moment. */
export interface OpenLibrary extends Library {
  readonly record: FindingsRecord;
  /** The council's own published findings, each as often as its letters have it. */
  readonly published: readonly Finding[];
  /** The others that say what a finding says, of the same visit: it is quoted once. */
  readonly again: (finding: Finding) => readonly Finding[];
  /** Other councils' letters on the record, each to be asked by its council's name alone. */
  readonly others: readonly { name: string; library: Library }[];
}

/** Keeps each council's findings ready to be asked, so that an answer costs no query. */
export interface FindingsLibrary {
  open(council: string): Promise<OpenLibrary>;
  /** Something was committed: what it may have changed is read again before the next answer. */
  changed(council: string, eventType: string): void;
}

/**
 * Another process may have changed what this one keeps: what is older is read again before it answers,
 * so that nobody hears of what was taken back since, nor that a letter of yesterday is not there.
 */
const freshFor = 60_000;

const concerned = /^(?:letter|finding|follow-up|glossary|council|person|people|staff|record)\b/;

interface Shelf {
  library: Promise<OpenLibrary>;
  readAt: number;
}

/** @param english what is known of words, asked for once it is needed */
export function createFindingsLibrary(
  parts: Pick<Parts, 'store' | 'clock'>,
  english: () => WordSense,
): FindingsLibrary {
  const shelves = new Map<string, Shelf>();
  let sense: WordSense | undefined;

  function read(council: string): Shelf {
    sense ??= english();
    const library = readLibrary(parts, council, sense);
    const shelf = { library, readAt: Date.parse(parts.clock.now()) };
    shelves.set(council, shelf);
    library.catch(() => {
      if (shelves.get(council) === shelf) shelves.delete(council);
    });
    return shelf;
  }

  return {
    open(council) {
      const shelf = shelves.get(council);
      const isFresh =
        shelf !== undefined && Date.parse(parts.clock.now()) - shelf.readAt <= freshFor;
      return (isFresh ? shelf : read(council)).library;
    },
    changed(council, eventType) {
      if (shelves.has(council) && concerned.test(eventType)) read(council);
    },
  };
}

/** Reads everything for every answer: for a command that asks once, and knows no events. */
export function openAfresh(
  parts: Pick<Parts, 'store' | 'clock'>,
  sense: WordSense = noWordSense,
): FindingsLibrary {
  return {
    open: (council) => readLibrary(parts, council, sense),
    changed: () => undefined,
  };
}

async function readLibrary(
  parts: Pick<Parts, 'store' | 'clock'>,
  council: string,
  sense: WordSense,
): Promise<OpenLibrary> {
  const [record, terms] = await Promise.all([
    loadFindingsRecord(parts, council),
    ownGlossary(parts.store, council),
  ]);
  const glossary = createGlossary(terms);
  const published = record.findings.filter(({ publication }) => publication === 'published');
  const byCouncil = Map.groupBy(published, (finding) => record.otherCouncilOf(finding));
  const again = new Map<string, readonly Finding[]>();
  const shelved = (all: readonly Finding[]): Library => {
    const once = quotedOnce(all, ({ letterId }) => record.letters.get(letterId));
    for (const one of once) again.set(one.finding.id, one.again);
    return createLibrary(
      once.map(({ finding }) => finding),
      { glossary, sense, documentOf: (finding) => documentOf(record, finding) },
    );
  };
  const own = byCouncil.get(null) ?? [];
  return {
    ...shelved(own),
    record,
    published: own,
    again: ({ id }) => again.get(id) ?? [],
    others: [...byCouncil].flatMap(([name, findings]) =>
      name === null ? [] : [{ name, library: shelved(findings) }],
    ),
  };
}

function documentOf({ letters }: FindingsRecord, finding: Finding) {
  const letter = letters.get(finding.letterId);
  const days = [finding.documentDate, letter?.visit.start, letter?.visit.end];
  return { kind: letter?.kind ?? '', days: days.flatMap((day) => day ?? []) };
}
