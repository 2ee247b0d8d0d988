import { z } from 'zod';
import { readingSchema } from './reading.ts';

/** Heard and draft findings are embargoed: the core group alone sees them. */
export const publicationSchema = z.enum(['draft', 'published']);
export type Publication = z.infer<typeof publicationSchema>;

/** An imported letter or report in one line. */
export const letterSchema = z.object({
  id: z.string(),
  /** "Focused visit letter: care leavers". */
  title: z.string(),
  kind: z.string(),
  theme: z.string().nullable(),
  themeTitle: z.string().nullable(),
  localAuthority: z.string().nullable(),
  documentDate: z.string().nullable(),
  visit: z.object({ start: z.string().nullable(), end: z.string().nullable() }),
  inspectors: z.array(z.string()),
  publication: publicationSchema,
  importedBy: z.string(),
  importedAt: z.string(),
  counts: z.object({
    strength: z.number(),
    'area-for-improvement': z.number(),
    'priority-action': z.number(),
    headline: z.number(),
  }),
});
export type LetterView = z.infer<typeof letterSchema>;

/** What the server read in an uploaded document, for a person to check before it is saved. */
export const readDocumentSchema = z.object({
  /** The document's fingerprint; importing the same document twice changes nothing. */
  documentId: z.string(),
  name: z.string(),
  reading: readingSchema,
  /** The letter it became, when the same document was imported before. */
  alreadyImported: letterSchema.nullable(),
});
export type ReadDocument = z.infer<typeof readDocumentSchema>;

/** A checked reading, to be saved. */
export const importLetterSchema = z.object({
  documentId: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(200),
  publication: publicationSchema,
  reading: readingSchema,
});
export type ImportLetter = z.infer<typeof importLetterSchema>;

export const importedLetterSchema = z.object({
  letter: letterSchema,
  /** False when the same document had been imported before and nothing was changed. */
  saved: z.boolean(),
});
export type ImportedLetter = z.infer<typeof importedLetterSchema>;
