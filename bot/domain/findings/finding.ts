import { z } from 'zod';

export const findingKinds = [
  'strength',
  'area-for-improvement',
  'priority-action',
  'headline',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * Heard from inspectors, in a draft letter, in a letter that Ofsted does not publish (the first of
 * several monitoring visits), or published.
 */
export const publications = ['heard', 'draft', 'not-published', 'published'] as const;
export type Publication = (typeof publications)[number];

/** Everything is for the core group alone until it is published; then it answers anybody's question. */
export function isEmbargoed(publication: Publication): boolean {
  return publication !== 'published';
}

/** A finding keeps the inspectors' words as they are, with where they stand. */
export const findingSchema = z.object({
  id: z.string(),
  letterId: z.string(),
  /** Place in the letter, from 0. */
  position: z.number().int(),
  kind: z.enum(findingKinds),
  text: z.string(),
  subItems: z.array(z.string()),
  tag: z.string().nullable(),
  page: z.number().int().nullable(),
  theme: z.string().nullable(),
  publication: z.enum(publications),
  documentDate: z.iso.date().nullable(),
  /** What the reader read, where a person changed it before it was saved; null where nobody did. */
  original: z
    .object({ text: z.string(), subItems: z.array(z.string()) })
    .nullable()
    .default(null),
  /** A person changed it, and what was read is not kept, as it names somebody. */
  edited: z.boolean().optional(),
  /** A person added it: the reader had left it out. */
  added: z.boolean().optional(),
  /** Who put it right last since the letter was saved, when, and why its words are others. */
  corrected: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).optional(),
  /** How often it was put right since; left out while it never was. */
  revision: z.number().int().optional(),
});
export type Finding = z.infer<typeof findingSchema>;
