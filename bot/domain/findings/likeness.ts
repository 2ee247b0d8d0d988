import { isOfTheField } from '../answers/glossary.ts';
import type { Lexicon } from '../answers/parse-units.ts';
import { stemOf, wordsOf } from '../answers/stems.ts';
import { askingWords, lightWords } from '../answers/asking-words.ts';
import type { Finding } from './finding.ts';

/** Of two findings this alike nobody can say, by their words, that they are about different things. */
const perhapsSame = 0.25;
/** Two findings that share so much of what both say, and name two things alike, are about the same. */
const surelySame = 0.58;
/** So much, where it is but one thing: "Caseloads are too high." */
const surelyOneThing = 0.8;
/** Two texts this alike are one text, edited. */
const sameText = 0.85;

// Words of how work is done, and of whom it is done for: they tell no two findings apart.
const mannerStems: ReadonlySet<string> = new Set(
  `not always sometimes often seldom late early time timely timeliness consistent consistency consistently
  high low sufficient insufficient routine routinely regular regularly record recorded recording records plan plans planning
  assessment assessments assess decision decisions action actions risk risks use used change changes
  care leaver leavers leave leaving home homes`
    .split(/\s+/)
    .map(stemOf),
);

type Weights = ReadonlyMap<string, number>;

/** How alike findings are by their words, and by what the words mean in the field. */
export function createLikeness({ glossary, index }: Pick<Lexicon, 'glossary' | 'index'>) {
  const known = new Map<string, Weights>();

  function termsOf(text: string): Weights {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const words = wordsOf(text).filter((word) => !askingWords.has(word) && !lightWords.has(word));
    const terms = new Map<string, number>();
    for (const term of [...words.map(stemOf), ...glossary.meaningsIn(wordsOf(text))]) {
      terms.set(term, Math.log(1 + (index.size + 1) / (index.frequency(term) + 0.5)));
    }
    known.set(text, terms);
    return terms;
  }

  /** How much of what the shorter of two says the other says too, 0 to 1. */
  function likeness(one: string, other: string): number {
    const [a, b] = [termsOf(one), termsOf(other)];
    return weightOf(shared(a, b)) / Math.max(1, Math.min(weightOf(a), weightOf(b)));
  }

  const isSameText = (one: string, other: string) =>
    one === other || likeness(one, other) >= sameText;

  /** The share of what both say, words and things of the field, that they have in common. */
  function isSameSubject(one: string, other: string): boolean {
    const [a, b] = [said(termsOf(one)), said(termsOf(other))];
    const both = shared(a, b);
    const things = [...both.keys()].filter(
      (term) => !isOfTheField(term) && !mannerStems.has(term),
    ).length;
    const share = (2 * weightOf(both)) / Math.max(1, weightOf(a) + weightOf(b));
    return share >= (things > 1 ? surelySame : surelyOneThing) && things > 0;
  }

  return {
    /** Surely about the same thing: as a whole, or by the sentence that each opens with. */
    aboutTheSame: ({ text: one }: Finding, { text: other }: Finding): boolean =>
      one === other || isSameSubject(one, other) || isSameSubject(opening(one), opening(other)),
    /** Perhaps about the same thing: that they are not cannot be said by their words. */
    maybeTheSame: (one: Finding, other: Finding): boolean =>
      likeness(one.text, other.text) >= perhapsSame,
    sameText: isSameText,
  };
}

/** Without what the words may merely hint at, or mean to everybody. */
function said(terms: Weights): Weights {
  return new Map([...terms].filter(([term]) => isOfTheField(term) || /^[\p{L}\d]+$/u.test(term)));
}

function shared(a: Weights, b: Weights): Weights {
  return new Map([...a].filter(([term]) => b.has(term)));
}

function weightOf(terms: Weights): number {
  return [...terms.values()].reduce((sum, weight) => sum + weight, 0);
}

function opening(text: string): string {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? text;
}
