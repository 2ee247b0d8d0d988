import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { visitTypeKeys } from './visit-type.ts';

/**
 * A condition on a council's last judgements: how many of the areas are at least as good as a grade,
 * or no better than one. All conditions of a pathway must hold.
 */
const conditionSchema = z.strictObject({
  areas: z.array(z.string()).min(1),
  count: z.int().min(1),
  atLeast: z.string().optional(),
  noBetterThan: z.string().optional(),
});
export type PathwayCondition = z.infer<typeof conditionSchema>;

/** What to expect next, in months after an earlier event: a window, never a promise. */
const expectationSchema = z.strictObject({
  key: z.string().min(1),
  type: z.enum(visitTypeKeys),
  title: z.string().min(1),
  /** `last-in-series`: after the last visit of the same type since the inspection, if there is one. */
  after: z.enum(['last-inspection', 'last-in-series']),
  /** Only while no visit of the type has come since the inspection. */
  beforeSeries: z.boolean().optional(),
  fromMonths: z.int().min(0),
  toMonths: z.int().min(0),
  /** How many usually come between two inspections, where that is said. */
  usual: z.string().optional(),
  basis: basisSchema,
});
export type Expectation = z.infer<typeof expectationSchema>;

export const pathwaySchema = z.strictObject({
  key: z.string().min(1),
  title: z.string().min(1),
  when: z.array(conditionSchema).min(1),
  expect: z.array(expectationSchema),
  basis: basisSchema,
});
export type PathwayRule = z.infer<typeof pathwaySchema>;
