import { z } from 'zod';
import { roles } from '../people/roles.ts';
import { momentSchema } from '../timeline/moment.ts';
import { basisSchema } from './basis.ts';

export const visitTypeKeys = [
  'focused-visit',
  'short-inspection',
  'standard-inspection',
  'monitoring-visit',
  'jtai',
  'drill',
  'self-evaluation',
  'annual-conversation',
] as const;
export type VisitTypeKey = (typeof visitTypeKeys)[number];

const milestoneRuleSchema = z.strictObject({
  key: z.string().min(1),
  title: z.string().min(1),
  when: momentSchema,
  owner: z.enum(roles),
  basis: basisSchema,
  /** For what is expected of the letter or report, and falls away once that has come. */
  untilReceived: z.boolean().optional(),
});
export type MilestoneRule = z.infer<typeof milestoneRuleSchema>;

/** What a kind of visit ends in. */
export const outcomes = ['report', 'letter', 'feedback', 'none'] as const;

/** One kind of visit under a framework. Lengths are working days. */
export const visitTypeSchema = z.strictObject({
  key: z.enum(visitTypeKeys),
  title: z.string().min(1),
  /** A yearly event is the council's own; a rehearsal never enters the record of real visits. */
  kind: z.enum(['visit', 'yearly-event', 'rehearsal']),
  graded: z.boolean(),
  /** What a visit ends in, and so which moves its life has. */
  outcome: z.enum(outcomes),
  notice: z.strictObject({
    workingDays: z.int().min(0),
    /** Whether the day of the call is day 0 or day 1 of the notice. */
    counting: z.enum(['call-is-day-0', 'call-is-day-1']),
    basis: basisSchema,
  }),
  fieldwork: z.strictObject({ workingDays: z.int().min(1), basis: basisSchema }),
  inspectors: z.strictObject({
    number: z.int().nullable(),
    detail: z.string(),
    basis: basisSchema,
  }),
  publication: z.strictObject({ usual: z.string(), basis: basisSchema }).nullable(),
  /** For visits that come numbered: how many are typical, and the most there are. */
  series: z.strictObject({ typical: z.int(), most: z.int(), basis: basisSchema }).optional(),
  milestones: z.array(milestoneRuleSchema),
});
export type VisitTypeRule = z.infer<typeof visitTypeSchema>;
