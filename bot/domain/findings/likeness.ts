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
/** Two texts this alike are one text, edited: nearly all of the shorter, and most of the longer. */
const sameText = { ofShorter: 0.85, ofLonger: 0.6 };

// Words of how work is done, and of whom it is done for: they tell no two findings apart.
const mannerStems: ReadonlySet<string> = new Set(
  `not always sometimes often seldom late early time timely timeliness consistent consistency consistently
  high low sufficient insufficient routine routinely regular regularly record recorded recording records plan plans planning
  assessment assessments assess decision decisions action actions risk risks use used change changes
  care leaver leavers leave leaving home homes`
    .split(/\s+/)
    .map(stemOf),
);

// "Caseloads remain too high" says of caseloads what "are too high" does.
const stillStems: ReadonlySet<string> = new Set(
  'remain remains remained continue continues continued'.split(' ').map(stemOf),
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

  /** How much of what the shorter of two says, and of what the longer says, the other says too, 0 to 1. */
  function likeness(one: string, other: string) {
    const [a, b] = [termsOf(one), termsOf(other)];
    const both = weightOf(shared(a, b));
    const [shorter = 0, longer = 0] = [weightOf(a), weightOf(b)].toSorted((x, y) => x - y);
    return { ofShorter: both / Math.max(1, shorter), ofLonger: both / Math.max(1, longer) };
  }

  function isSameText(one: string, other: string): boolean {
    const { ofShorter, ofLonger } = likeness(one, other);
    return one === other || (ofShorter >= sameText.ofShorter && ofLonger >= sameText.ofLonger);
  }

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
      likeness(one.text, other.text).ofShorter >= perhapsSame,
    sameText: isSameText,
  };
}

/** Without what the words may merely hint at, or mean to everybody, and that a thing goes on. */
function said(terms: Weights): Weights {
  const isSaid = (term: string) => /^[\p{L}\d]+$/u.test(term) && !stillStems.has(term);
  return new Map([...terms].filter(([term]) => isOfTheField(term) || isSaid(term)));
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
