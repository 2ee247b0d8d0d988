import { z } from 'zod';
import { droppedSchema } from './dropped.ts';
import { publications } from './finding.ts';

/** An imported letter or report. `id` is the fingerprint (SHA-256) of the document. */
export const letterSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  localAuthority: z.string().nullable(),
  documentDate: z.iso.date().nullable(),
  visit: z.object({ start: z.iso.date().nullable(), end: z.iso.date().nullable() }),
  /**
   * The council's visit that it is about; null where somebody has said that it is none on record.
   * Left out while nobody has said: then its days tell.
   */
  visitId: z.string().nullable().optional(),
  inspectors: z.array(z.string()),
  theme: z.string().nullable(),
  judgements: z.array(z.object({ area: z.string(), grade: z.string() })),
  publication: z.enum(publications),
  /** The day on which Ofsted, or the council, published it; null while it is not. */
  publishedOn: z.iso.date().nullable().default(null),
  /** What a person left out of what was read, and why. */
  dropped: z.array(droppedSchema).default([]),
  /** Of a draft: the final letter that has taken its place. */
  replacedBy: z.string().optional(),
  importedBy: z.string(),
  importedAt: z.string(),
});
export type Letter = z.infer<typeof letterSchema>;

/** More than any letter has: what a commit and a page can bear. */
export const mostFindings = 500;

/** A committee's report tells of a visit at second hand: it never stands for the inspectors' own words. */
export function isByInspectors(kind: string): boolean {
  return kind !== 'committee-report';
}

const kindTitles: Record<string, string> = {
  'focused-visit-letter': 'Focused visit letter',
  'monitoring-visit-letter': 'Monitoring visit letter',
  'jtai-letter': 'JTAI letter',
  'inspection-report': 'Inspection report',
  'committee-report': 'Committee report',
  feedback: 'Feedback heard',
};

/** "Focused visit letter: care leavers". */
export function letterTitle(kind: string, themeTitle: string | null): string {
  const title = kindTitles[kind] ?? 'Letter';
  return themeTitle === null ? title : `${title}: ${themeTitle}`;
}
