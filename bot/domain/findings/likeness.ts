import type { Lexicon } from '../answers/parse-units.ts';
import { stemOf, wordsOf } from '../answers/stems.ts';
import { askingWords, lightWords } from '../answers/asking-words.ts';
import type { Finding } from './finding.ts';

/** Two findings this alike are about the same thing. */
const sameThing = 0.4;
/** Two texts this alike are one text, edited. */
const sameText = 0.85;

/** How much of what the shorter of two findings says the other says too, 0 to 1. */
export function createLikeness({ glossary, index }: Pick<Lexicon, 'glossary' | 'index'>) {
  const known = new Map<string, Map<string, number>>();

  function termsOf(text: string): Map<string, number> {
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

  function likeness(one: string, other: string): number {
    const [a, b] = [termsOf(one), termsOf(other)];
    const shared = [...a].reduce((sum, [term, weight]) => sum + (b.has(term) ? weight : 0), 0);
    return shared / Math.max(1, Math.min(weightOf(a), weightOf(b)));
  }

  return {
    aboutTheSame: (one: Finding, other: Finding) => likeness(one.text, other.text) >= sameThing,
    sameText: (one: string, other: string) => one === other || likeness(one, other) >= sameText,
  };
}

function weightOf(terms: ReadonlyMap<string, number>): number {
  return [...terms.values()].reduce((sum, weight) => sum + weight, 0);
}
