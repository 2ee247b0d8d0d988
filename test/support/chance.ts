import fc from 'fast-check';

/**
 * What decides by chance in this run. A test that draws from it says so in its title, so that a
 * failure can be had again: `CRASH_SEED=… mocha …`.
 */
export const crashSeed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);

/** The same number each time for the same seed and purpose, from `least` to `most`. */
export function drawn(purpose: string, least: number, most: number): number {
  const salt = Buffer.from(purpose).reduce((sum, byte) => (sum * 31 + byte) | 0, 7);
  const [number = least] = fc.sample(fc.integer({ min: least, max: most }), {
    seed: crashSeed ^ salt,
    numRuns: 1,
  });
  return number;
}
