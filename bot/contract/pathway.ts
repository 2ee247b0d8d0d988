import { z } from 'zod';

const basisShape = {
  basis: z.enum(['verified', 'default']),
  /** Where a verified rule comes from, or what suggests a default. */
  source: z.string().nullable(),
};

/** What may come next, and between which days: a window, never a promise. */
const expectedVisitSchema = z.object({
  key: z.string(),
  type: z.string(),
  title: z.string(),
  /** `YYYY-MM-DD`, both included. */
  from: z.iso.date(),
  until: z.iso.date(),
  /** Where the day asked about stands: before the window, in it, or after it. */
  position: z.enum(['ahead', 'open', 'past']),
  /** "Usually one or more; 1 so far". */
  detail: z.string().nullable(),
  ...basisShape,
});
export type ExpectedVisitView = z.infer<typeof expectedVisitSchema>;

/** What the council's published letters and reports say about what comes next. */
export const pathwaySchema = z.object({
  asOf: z.iso.date(),
  framework: z.string(),
  /** Null while no graded inspection is on record, or its judgements don't decide it. */
  pathway: z.object({ key: z.string(), title: z.string(), ...basisShape }).nullable(),
  /** In words: which inspection decided it, by which rules; days as `YYYY-MM-DD`. */
  because: z.string(),
  expected: z.array(expectedVisitSchema),
});
export type PathwayView = z.infer<typeof pathwaySchema>;
