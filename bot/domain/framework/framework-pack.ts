import { z } from 'zod';
import { partSchema } from '../checklist/part.ts';
import { basisSchema } from './basis.ts';
import { pathwaySchema } from './pathway-rule.ts';
import { visitTypeKeys, visitTypeSchema } from './visit-type.ts';

const titledSchema = z.strictObject({ key: z.string().min(1), title: z.string().min(1) });

/** The areas judged from a day on; the latest set that has begun is the one in use. */
const judgementSetSchema = z.strictObject({
  from: z.iso.date(),
  areas: z.array(
    titledSchema.extend({
      /** Keys of the areas that it was part of before, so that older judgements still count. */
      formerly: z.array(z.string()).optional(),
    }),
  ),
  basis: basisSchema,
});

const themeSchema = titledSchema.extend({
  /** Annex A lists that inspectors are likely to ask for; a default mapping. */
  annexA: z.array(z.int()),
  basis: basisSchema,
});
export type Theme = z.infer<typeof themeSchema>;

const annexAListSchema = z.strictObject({
  number: z.int(),
  title: z.string().min(1),
  window: z.string().min(1),
  basis: basisSchema,
});

const clockSchema = z.strictObject({
  key: z.string().min(1),
  title: z.string().min(1),
  types: z.array(z.enum(visitTypeKeys)),
  workingDays: z.int().min(1),
  /** True where it runs only if the letter names an area for priority action. */
  onlyForPriorityAction: z.boolean(),
  basis: basisSchema,
});

const letterHeadingSchema = z.strictObject({
  heading: z.string().min(1),
  gives: z.enum(['narrative', 'headline', 'strength', 'area-for-improvement', 'priority-action']),
  types: z.array(z.enum(visitTypeKeys)),
  basis: basisSchema,
});

/** What a pack lays over the shipped checklist of a visit type: of every theme, or of one. */
const packChecklistSchema = partSchema.extend({
  key: z.string().min(1),
  type: z.enum(visitTypeKeys),
  theme: z.string().nullable().default(null),
});

export const overrideSchema = z.strictObject({
  rule: z.string(),
  /** Null: back to the number that the pack came with. */
  workingDays: z.int().nullable(),
  was: z.int(),
  by: z.string(),
  at: z.string(),
});
export type Override = z.infer<typeof overrideSchema>;

/** The rules of an inspection framework from a date, as data. Days are `YYYY-MM-DD` in London. */
export const frameworkPackSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  effectiveFrom: z.iso.date(),
  effectiveUntil: z.iso.date().optional(),
  /** Drafts and history are chosen by name; a draft is never in force by its date alone. */
  status: z.enum(['published', 'draft', 'history']),
  basis: basisSchema,
  judgements: z.array(judgementSetSchema),
  /** Best first. */
  grades: z.array(titledSchema),
  themes: z.array(themeSchema),
  annexA: z.array(annexAListSchema),
  visitTypes: z.array(visitTypeSchema),
  letterHeadings: z.array(letterHeadingSchema),
  clocks: z.array(clockSchema),
  pathways: z.array(pathwaySchema),
  checklists: z.array(packChecklistSchema).default([]),
  /** What the council has changed, oldest first. */
  overrides: z.array(overrideSchema).default([]),
});
export type FrameworkPack = z.infer<typeof frameworkPackSchema>;
