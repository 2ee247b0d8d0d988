import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const saidSchema = z.object({ startsWith: z.string(), endsWith: z.string(), words: z.number() });

const bulletSchema = saidSchema.extend({
  tagRaw: z.string().nullish(),
  subItems: z.array(saidSchema).nullish(),
});

/** What a person read in one report; null where it prints none. */
const expectedSchema = z.object({
  file: z.string(),
  localAuthority: z.string(),
  fieldworkStart: z.string().nullable(),
  fieldworkEnd: z.string().nullable(),
  published: z.string().nullable(),
  leadInspector: z.string().nullable(),
  judgements: z.array(z.object({ area: z.string(), grade: z.string() })).nullable(),
  /** Every bullet whole, its points included, in the order printed. */
  needsToImprove: z.array(bulletSchema).nullable(),
});
export type ExpectedReading = z.infer<typeof expectedSchema>;
export type ExpectedBullet = z.infer<typeof bulletSchema>;

/** Reads the `expected.json` of a folder of PDFs. */
export async function readExpected(folder: string): Promise<ExpectedReading[]> {
  const text = await readFile(join(folder, 'expected.json'), 'utf8');
  return z.array(expectedSchema).parse(JSON.parse(text));
}
