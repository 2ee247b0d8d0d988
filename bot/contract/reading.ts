import { z } from 'zod';
import type { Reading as DomainReading } from '../domain/letters/reading.ts';

const confidenceSchema = z.enum(['high', 'medium', 'low']);
const dateSchema = z.iso.date().nullable();

const readFindingSchema = z.object({
  kind: z.enum(['strength', 'area-for-improvement', 'priority-action', 'headline']),
  text: z.string(),
  page: z.int().positive().nullable(),
  tag: z.string().nullable(),
  subItems: z.array(z.string()),
});

/** What the reader found in a letter or report, and, sent back, what a person confirmed of it. */
export const readingSchema = z.object({
  kind: z.enum([
    'focused-visit-letter',
    'monitoring-visit-letter',
    'jtai-letter',
    'inspection-report',
    'committee-report',
  ]),
  localAuthority: z.string().nullable(),
  documentDate: dateSchema,
  visit: z.object({ start: dateSchema, end: dateSchema }),
  inspectors: z.array(z.string()),
  leadInspector: z.string().nullable(),
  theme: z
    .enum([
      'front-door',
      'children-in-need-and-protection',
      'children-in-care',
      'care-leavers',
      'permanence',
      'extra-familial-risk',
      'placements-for-older-children',
    ])
    .nullable(),
  judgements: z.array(z.object({ area: z.string(), grade: z.string() })),
  callsItselfDraft: z.boolean().default(false),
  findings: z.array(readFindingSchema),
  warnings: z.array(z.string()),
  confidence: z.object({
    kind: confidenceSchema,
    localAuthority: confidenceSchema,
    documentDate: confidenceSchema,
    visit: confidenceSchema,
    inspectors: confidenceSchema,
    theme: confidenceSchema,
    judgements: confidenceSchema,
    findings: confidenceSchema,
  }),
}) satisfies z.ZodType<DomainReading>;
export type Reading = z.infer<typeof readingSchema>;
