import { z } from 'zod';

/** Stands in the place of a visit for what outlives visits: people, letters, settings, exports. */
export const councilsOwnRecord = 'council';

const day = z.iso.date();

/** Which part of the audit log: a record, and what its entries are narrowed by. */
export const auditFilterSchema = z.object({
  /** A visit's id, or `councilsOwnRecord`. */
  record: z.string().min(1).max(200).default(councilsOwnRecord),
  /** All of these words stand somewhere in the entry. */
  words: z.string().trim().max(200).default(''),
  /** Who did it, by id. */
  person: z.string().max(200).default(''),
  /** London days, both included. */
  from: day.optional(),
  to: day.optional(),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** The part, and the entry behind which the page begins. */
export const auditQuerySchema = auditFilterSchema.extend({ after: z.string().max(200).optional() });
export type AuditQuery = z.infer<typeof auditQuerySchema>;

/** One entry, in words: who did what, to what, and what was before and after. */
export const auditEntrySchema = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  what: z.string(),
  about: z.string(),
  before: z.string(),
  after: z.string(),
  /** Why, where somebody said so. */
  reason: z.string(),
  /** The same for all that came of one thing; empty for entries of earlier servers. */
  correlationId: z.string(),
  embargoed: z.boolean(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** A page of entries, newest first. */
export const auditPageSchema = z.object({
  /** The records that can be looked into: the council's own, then its visits, the latest first. */
  records: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Who has done anything in this record, by name. */
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  entries: z.array(auditEntrySchema),
  /** How many there are in this part, over all pages. */
  found: z.number(),
  /** To ask for the next page with; null on the last. */
  next: z.string().nullable(),
});
export type AuditPage = z.infer<typeof auditPageSchema>;
