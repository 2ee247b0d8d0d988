import { stemOf } from './stems.ts';

/** Stands in a term for up to a few words of any kind: "carers … adopt". */
export const gap = '…';

export interface Term {
  readonly meaning: string;
  /** Its stems in order, and gaps. */
  readonly stems: readonly string[];
  /** Whoever asks with it means the thing; what is written with it may mean another. */
  readonly isHint: boolean;
}

/** A term that stands at a place of a text, with how many words it takes there. */
export interface Place {
  readonly term: Term;
  readonly length: number;
}

export interface Text {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Terms of one or more words, found in a text however they are inflected. */
export interface Terms {
  add(meaning: string, words: readonly string[], isHint: boolean): void;
  placesAt(text: Text, at: number): Place[];
  readonly vocabulary: ReadonlySet<string>;
}

/** Words that a term may have or not: "kicked out of (the) school". */
const fillers: ReadonlySet<string> = new Set(
  'a an any the this that these those my your our their his her its them him us you me it'.split(
    ' ',
  ),
);
/** Words that a text may have within a term, though it means no more with them. */
const asides: ReadonlySet<string> = new Set([
  ...fillers,
  ...['themselves', 'herself', 'himself', 'we', 'they', 'i', 'he', 'she', 'are', 'is'],
  ...['has', 'have', 'had', 'was', 'were', 'be'],
  ...['child', 'children', 'kid', 'kids', 'young', 'people', 'person', 'teenagers', 'teens'],
  ...['always', 'also', 'all', 'even', 'ever', 'just', 'never', 'often', 'really', 'so', 'still'],
  ...['too', 'very', 'yet'],
]);

export function createTerms(): Terms {
  /** By their first two words: most terms that begin alike go on differently. */
  const byStart = new Map<string, Map<string, Term[]>>();
  const vocabulary = new Set<string>();
  const stems = new Map<string, string>();

  /** Of so many terms, most words have been stemmed before. */
  function knownStem(word: string): string {
    const stem = stems.get(word) ?? stemOf(word);
    stems.set(word, stem);
    return stem;
  }

  function addOne(meaning: string, words: readonly string[], isHint: boolean): void {
    const ownStems = withoutFillers(words).map(knownStem);
    const [first, second = ''] = ownStems;
    if (first === undefined) return;
    for (const word of words) if (word !== gap) vocabulary.add(word);
    const bySecond = byStart.get(first) ?? new Map<string, Term[]>();
    byStart.set(first, bySecond);
    const alike = bySecond.get(second) ?? [];
    bySecond.set(second, alike);
    alike.push({ meaning, stems: ownStems, isHint });
  }

  return {
    vocabulary,
    add(meaning, words, isHint) {
      for (const way of waysToWrite(words)) addOne(meaning, way, isHint);
    },
    placesAt(text, at) {
      const bySecond = byStart.get(text.stems[at] ?? '');
      if (bySecond === undefined) return [];
      const places = (bySecond.get('') ?? []).map((term) => ({ term, length: 1 }));
      const place = (second: string) => {
        for (const term of bySecond.get(second) ?? []) {
          const length = lengthOf(term, text, at);
          if (length > 0) places.push({ term, length });
        }
      };
      place(gap);
      for (let next = at + 1; next < text.words.length; next += 1) {
        place(text.stems[next] ?? '');
        if (!asides.has(text.words[next] ?? '')) break;
      }
      return places;
    },
  };
}

export function textOf(words: readonly string[]): Text {
  return { words, stems: words.map(stemOf) };
}

/** How many words of a text a term takes from a place on; 0 when it does not stand there. */
function lengthOf({ stems }: Term, text: Text, at: number): number {
  let next = at + 1;
  for (let n = 1; n < stems.length; n += 1) {
    if (stems[n] === gap) {
      next = afterGap(text, next, stems[(n += 1)]);
      if (next === 0) return 0;
      continue;
    }
    while (text.stems[next] !== stems[n] && asides.has(text.words[next] ?? '')) next += 1;
    if (text.stems[next] !== stems[n]) return 0;
    next += 1;
  }
  return next - at;
}

const longestGap = 8;

/** Where a text goes on after a gap and the stem that ends it; 0 when it is not near. */
function afterGap(text: Text, from: number, stem: string | undefined): number {
  const within = text.stems.slice(from, from + longestGap + 1).indexOf(stem ?? '');
  return within < 0 ? 0 : from + within + 1;
}

function withoutFillers(words: readonly string[]): readonly string[] {
  const told = words.filter((word) => !fillers.has(word));
  return told.length > 1 ? told : words;
}

const shortestJoined = 3;

/** "Out of school" is no "school out". */
const directions: ReadonlySet<string> = new Set([
  'out',
  'off',
  'because',
  'instead',
  'ahead',
  'lack',
]);

/** "Shortage of homes" may be written "homes shortage", and "care leavers" in one word. */
function waysToWrite(words: readonly string[]): (readonly string[])[] {
  const ways = [words];
  if (words.includes(gap)) return ways;
  const of = words.indexOf('of');
  if (of > 0 && of < words.length - 1 && !directions.has(words[of - 1] ?? '')) {
    ways.push([...withoutFillers(words.slice(of + 1)), ...words.slice(0, of)]);
  }
  const [first = '', second = ''] = words;
  const joined = first + second;
  if (
    words.length === 2 &&
    words.every(({ length }) => length >= shortestJoined) &&
    stemOf(joined).length >= first.length + stemOf(second).length - 2
  ) {
    ways.push([joined]);
  }
  return ways;
}
