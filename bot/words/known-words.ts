import { readFileSync } from 'node:fs';
import { wordsFile } from './word-files.ts';

/** The common English words, without what is known of each. */
export function loadWords(): ReadonlySet<string> {
  const lines = readFileSync(wordsFile, 'utf8').split('\n');
  return new Set(lines.map((line) => line.slice(0, -2)));
}
