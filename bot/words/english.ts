import { readFileSync } from 'node:fs';
import type { WordSense } from '../domain/answers/word-sense.ts';
import { dimensions, vectorsFile, wordsFile } from './word-files.ts';

/** Words nearer than this (cosine) may stand for one another. Tuned on the bench's questions. */
const near = 0.55;
/** Even the nearest word counts for less than the word itself. */
const closest = 0.8;
/** The commonest words come near everything and say nothing. */
const commonest = 400;
const leastTelling = 0.25;
/** What a question is about is said in nouns; other words count for this share. */
const notNaming = 0.45;
/** So rare a word is taken for a noun, unless it ends as others do. */
const notNoun = /(?:ed|ing|ly|ful|less|ous|ive|able|ible)$/;

/** English words by frequency and by likeness, from the files beside this one. */
export function loadEnglish(): WordSense {
  const lines = readFileSync(wordsFile, 'utf8').split('\n');
  const words = lines.map((line) => line.slice(0, -2));
  const nounShares = lines.map((line) => Number(line.at(-1)) / 9);
  const bytes = readFileSync(vectorsFile);
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const lengths = words.map((_, rank) => Math.sqrt(dot(rank, rank)));

  function dot(one: number, other: number): number {
    let sum = 0;
    for (let n = 0; n < dimensions; n += 1) {
      sum += (vectors[one * dimensions + n] ?? 0) * (vectors[other * dimensions + n] ?? 0);
    }
    return sum;
  }
  function likeness(one: number, other: number): number {
    return dot(one, other) / ((lengths[one] ?? 1) * (lengths[other] ?? 1) || 1);
  }

  return {
    knows: (word) => ranks.has(word),
    telling(word) {
      const rank = ranks.get(word);
      if (rank === undefined) return notNoun.test(word) ? notNaming : 1;
      const share = (Math.log(rank + 1) - 4) / (Math.log(30_000) - 4);
      const naming = notNaming + (1 - notNaming) * (nounShares[rank] ?? 1);
      return Math.min(1, Math.max(leastTelling, share)) * naming;
    },
    similar(word, vocabulary) {
      const found = new Map<string, number>();
      const own = ranks.get(word);
      if (own === undefined) return found;
      for (const [other, stem] of vocabulary) {
        const rank = ranks.get(other);
        if (rank === undefined || rank === own || rank < commonest) continue;
        const alike = likeness(own, rank);
        if (alike < near) continue;
        found.set(stem, Math.max(found.get(stem) ?? 0, Math.min(closest, alike)));
      }
      return found;
    },
  };
}
