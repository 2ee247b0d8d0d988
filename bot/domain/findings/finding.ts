import { z } from 'zod';

export const findingKinds = [
  'strength',
  'area-for-improvement',
  'priority-action',
  'headline',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Draft findings are embargoed to the core group; published ones answer anybody's question. */
export const publications = ['draft', 'published'] as const;
export type Publication = (typeof publications)[number];

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
});
export type Finding = z.infer<typeof findingSchema>;
