import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Counts {
  noun: number;
  other: number;
}

/** Endings of inflected words, what stands in their place in the dictionary, and if only verbs do so. */
const endings: readonly (readonly [ending: string, instead: string, verb: boolean])[] = [
  ['ies', 'y', false],
  ['es', '', false],
  ['s', '', false],
  ['ied', 'y', true],
  ['ed', '', true],
  ['ed', 'e', true],
  ['ing', '', true],
  ['ing', 'e', true],
];

/**
 * How often a word is a noun, 0 to 1, by WordNet's counts in tagged texts: what a question is about
 * is said in nouns. A word that WordNet does not have counts as one.
 */
export function readNounShares(dictionary: string): (word: string) => number {
  const counts = new Map<string, Counts>();
  for (const line of readFileSync(join(dictionary, 'index.sense'), 'utf8').split('\n')) {
    const [, word = '', kind = ''] = /^([a-z]+)%(\d):/.exec(line) ?? [];
    if (word === '') continue;
    const known = counts.get(word) ?? { noun: 0, other: 0 };
    // One more than the count, so that a sense that no tagged text has is not nothing.
    const times = Number(line.split(' ')[3] ?? 0) + 0.1;
    counts.set(
      word,
      add(known, kind === '1' ? { noun: times, other: 0 } : { noun: 0, other: times }),
    );
  }
  return (word) => {
    let sum = counts.get(word) ?? { noun: 0, other: 0 };
    for (const [ending, instead, verb] of endings) {
      if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
      const found = counts.get(word.slice(0, -ending.length) + instead);
      if (found !== undefined) sum = add(sum, verb ? { noun: 0, other: found.other } : found);
    }
    const all = sum.noun + sum.other;
    return all === 0 ? 1 : sum.noun / all;
  };
}

function add(one: Counts, other: Counts): Counts {
  return { noun: one.noun + other.noun, other: one.other + other.other };
}
