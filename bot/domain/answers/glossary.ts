import everyday from './everyday-words.json' with { type: 'json' };
import furtherTopics from './further-topics.json' with { type: 'json' };
import shipped from './glossary.json' with { type: 'json' };
import { stemOf, wordsOf } from './stems.ts';
import { createTerms, textOf } from './terms.ts';

/** Words and abbreviations that mean one thing: "UASC", "unaccompanied", "asylum seekers". */
export type GlossaryEntry = readonly string[];

/** The sector's words, as far as the product knows them; a council adds its own. */
export function shippedGlossary(): readonly GlossaryEntry[] {
  return shipped;
}

/** A piece of a text that the glossary knows, or one word that it does not. */
export interface Piece {
  /** The meanings, as tokens that no word looks like; none for a word outside the glossary. */
  readonly meanings: readonly string[];
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

export interface Glossary {
  /**
   * Cuts words into the longest terms that are known, and the words between them.
   * @param counts leaves out terms of several words with a meaning that does not
   */
  cut(words: readonly string[], counts?: (meaning: string) => boolean): Piece[];
  /** Every meaning that the words name or hint at, terms within longer terms too, and the hints. */
  meaningsIn(words: readonly string[]): Set<string>;
  /** Every word of every term, for mending what is typed wrongly. */
  readonly vocabulary: ReadonlySet<string>;
}

const fieldMark = '#';
const everydayMark = '~';
/** Ends a term that is too wide to say the thing, though people ask for it so: "relatives ?". */
const hintEnd = ' ?';

/** Whether a meaning is one of the sector's, and not of everybody's words. */
export function isOfTheField(meaning: string): boolean {
  return meaning.startsWith(fieldMark);
}

/** A meaning that words hint at, and may not have. */
export function hintTerm(meaning: string): string {
  return `?${meaning}`;
}

/** Words that answer whoever asks with them, whatever else they may mean. */
export function phraseTerm(stems: readonly string[]): string {
  return stems.join('_');
}

/** Prepares the shipped entries, with a council's own added, for matching. */
export function createGlossary(own: readonly GlossaryEntry[] = []): Glossary {
  const terms = createTerms();
  // Known by one name, and mostly not to findings: a question for one is not answered with its wider topic.
  addAll([...withOwn(own), ...furtherTopics.map((topic) => [topic])], fieldMark);
  addAll(everyday, everydayMark);

  function addAll(entries: readonly GlossaryEntry[], mark: string): void {
    for (const [at, entry] of entries.entries()) {
      for (const term of entry) {
        const isHint = term.endsWith(hintEnd);
        for (const way of waysToSay(term)) terms.add(`${mark}${at}`, wordsOf(way), isHint);
      }
    }
  }

  return {
    vocabulary: terms.vocabulary,
    cut(words, counts = () => true) {
      const text = textOf(words);
      const pieces: Piece[] = [];
      for (let at = 0; at < words.length;) {
        const places = terms
          .placesAt(text, at)
          .filter(({ length, term }) => length === 1 || counts(term.meaning));
        const length = places.reduce((most, place) => Math.max(most, place.length), 1);
        const longest = places.filter((place) => place.length === length);
        pieces.push({
          meanings: longest.map(({ term }) => term.meaning),
          words: words.slice(at, at + length),
          stems: longest[0]?.term.stems ?? text.stems.slice(at, at + 1),
        });
        at += length;
      }
      return pieces;
    },
    meaningsIn(words) {
      const text = textOf(words);
      const meanings = new Set<string>();
      for (let at = 0; at < words.length; at += 1) {
        for (const { term } of terms.placesAt(text, at)) {
          meanings.add(term.isHint ? hintTerm(term.meaning) : term.meaning);
          if (term.isHint && term.stems.length > 1) meanings.add(phraseTerm(term.stems));
        }
      }
      return meanings;
    },
  };
}

/** An own entry that shares a term with another adds to it: "duty desk" may join "front door". */
function withOwn(own: readonly GlossaryEntry[]): GlossaryEntry[] {
  const groups = shippedGlossary().map((entry) => [...entry]);
  if (own.length === 0) return groups;
  /** The first group that has a term. */
  const placeOf = new Map<string, number>();
  const learn = (keys: readonly string[], at: number) => {
    for (const key of keys) placeOf.set(key, Math.min(placeOf.get(key) ?? at, at));
  };
  groups.forEach((entry, at) => {
    learn(keysOf(entry), at);
  });
  for (const entry of own) {
    const keys = keysOf(entry);
    const at = Math.min(groups.length, ...keys.flatMap((key) => placeOf.get(key) ?? []));
    groups[at] = [...(groups[at] ?? []), ...entry];
    learn(keys, at);
  }
  return groups;
}

/** A term may give a choice of words: "hits/beats mum/her" is four terms; hyphens keep words together. */
function waysToSay(term: string): string[] {
  const [first = [], ...rest] = term.split(' ').map((words) => words.split('/'));
  return rest.reduce(
    (ways, choices) => ways.flatMap((way) => choices.map((choice) => `${way} ${choice}`)),
    first,
  );
}

function keysOf(entry: GlossaryEntry): string[] {
  return entry.flatMap(waysToSay).map((term) => wordsOf(term).map(stemOf).join(' '));
}
