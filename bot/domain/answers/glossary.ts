import everyday from './everyday-words.json' with { type: 'json' };
import furtherTopics from './further-topics.json' with { type: 'json' };
import shipped from './glossary.json' with { type: 'json' };
import { wordsOf } from './stems.ts';
import { createTerms, gap, textOf, type Terms, type Text } from './terms.ts';

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
   * @param counts leaves out a term that does not, by its meaning and its length in words
   */
  cut(words: readonly string[], counts?: (meaning: string, length: number) => boolean): Piece[];
  /** Every meaning that the words name or hint at, terms within longer terms too. */
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

/** Whether a meaning is a thing that findings seldom speak of: its wider topic does not answer for it. */
export function isFurtherTopic(meaning: string): boolean {
  return isOfTheField(meaning) && Number(meaning.slice(fieldMark.length)) >= shipped.length;
}

/** A meaning that words hint at, and may not have. */
export function hintTerm(meaning: string): string {
  return `?${meaning}`;
}

/** A hint of several words, which answers whoever asks with just these. */
export function phraseTerm(stems: readonly string[]): string {
  return stems.join('_');
}

/** Prepares the shipped entries, with a council's own added, for matching. */
export function createGlossary(own: readonly GlossaryEntry[] = []): Glossary {
  const all = [shippedTerms(), ownTerms(own)];
  const placesAt = (text: Text, at: number) => all.flatMap((terms) => terms.placesAt(text, at));

  return {
    vocabulary: new Set(all.flatMap(({ vocabulary }) => [...vocabulary])),
    cut(words, counts = () => true) {
      const text = textOf(words);
      const pieces: Piece[] = [];
      for (let at = 0; at < words.length;) {
        const places = placesAt(text, at).filter(({ length, term }) =>
          counts(term.meaning, length),
        );
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
        for (const { term } of placesAt(text, at)) {
          meanings.add(term.isHint ? hintTerm(term.meaning) : term.meaning);
          if (term.isHint && term.stems.length > 1) meanings.add(phraseTerm(term.stems));
        }
      }
      return meanings;
    },
  };
}

let prepared: Terms | undefined;

/** Some 60,000 ways of saying things, the same for every council: prepared when first asked for. */
function shippedTerms(): Terms {
  if (prepared !== undefined) return prepared;
  prepared = createTerms();
  // Known by one name, and mostly not to findings: a question for one is not answered with its wider topic.
  for (const [at, entry] of [...shipped, ...furtherTopics.map((topic) => [topic])].entries()) {
    addEntry(prepared, `${fieldMark}${at}`, entry);
  }
  for (const [at, entry] of everyday.entries()) addEntry(prepared, `${everydayMark}${at}`, entry);
  return prepared;
}

/** An own entry that shares a term with another adds to it: "duty desk" may join "front door". */
function ownTerms(own: readonly GlossaryEntry[]): Terms {
  const terms = createTerms();
  for (const [at, entry] of own.entries()) {
    const ways = entry.flatMap(waysToSay).map(wordsOf);
    const meaning = [shippedTerms(), terms].flatMap((known) => meaningsOf(ways, known))[0];
    addEntry(terms, meaning ?? `${fieldMark}own${at}`, entry);
  }
  return terms;
}

/** What of the field any of the words mean as a whole, the first group's meaning first. */
function meaningsOf(ways: readonly (readonly string[])[], terms: Terms): string[] {
  const places = ways.flatMap((words) =>
    terms.placesAt(textOf(words), 0).filter(({ length }) => length === words.length),
  );
  const meanings = places.map(({ term }) => term.meaning).filter(isOfTheField);
  return meanings.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

function addEntry(terms: Terms, meaning: string, entry: GlossaryEntry): void {
  for (const term of entry) {
    const isHint = term.endsWith(hintEnd);
    for (const way of waysToSay(term)) terms.add(meaning, wordsAndGaps(way), isHint);
  }
}

function wordsAndGaps(way: string): string[] {
  return way.split(gap).flatMap((words, at) => [...(at > 0 ? [gap] : []), ...wordsOf(words)]);
}

/** A term may give a choice of words: "hits/beats mum/her" is four terms; hyphens keep words together. */
function waysToSay(term: string): string[] {
  const [first = [], ...rest] = term.split(' ').map((words) => words.split('/'));
  return rest.reduce(
    (ways, choices) => ways.flatMap((way) => choices.map((choice) => `${way} ${choice}`)),
    first,
  );
}
