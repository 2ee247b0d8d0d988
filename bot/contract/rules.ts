import { z } from 'zod';

/** A rule in working days that a council may override where it is a default. */
export const ruleSchema = z.object({
  /** `focused-visit/notice`, `clock/statement-of-action`: what an override names. */
  key: z.string(),
  title: z.string(),
  workingDays: z.number().int(),
  /** What the days are counted from, below zero before it; null for a length. */
  countedFrom: z
    .enum(['call', 'call-as-day-1', 'fieldwork-start', 'fieldwork-end', 'draft', 'letter'])
    .nullable(),
  basis: z.enum(['verified', 'default']),
  source: z.string().nullable(),
  /** Who changed it last, when, and what it was; null while it is as it came. */
  override: z.object({ by: z.string(), at: z.string(), was: z.number().int() }).nullable(),
});
export type RuleView = z.infer<typeof ruleSchema>;

/** What the framework says of a visit type besides its days: who comes, what it ends in. */
export const visitFactSchema = z.object({
  title: z.string(),
  words: z.string(),
  basis: z.enum(['verified', 'default']),
  source: z.string().nullable(),
});
export type VisitFactView = z.infer<typeof visitFactSchema>;

export const closureDaySchema = z.object({
  day: z.iso.date(),
  title: z.string().trim().min(1).max(100),
});
export type ClosureDayView = z.infer<typeof closureDaySchema>;

/** The framework in force today as the council has it. */
export const rulesSchema = z.object({
  framework: z.object({ id: z.string(), title: z.string() }),
  /** By visit type in words ("Focused visit"); statutory clocks under their own heading. */
  groups: z.array(
    z.object({
      title: z.string(),
      facts: z.array(visitFactSchema),
      rules: z.array(ruleSchema),
    }),
  ),
  /** What the council is called, as it was set or as its first letter has it; null: not known. */
  councilName: z.string().nullable(),
  closureDays: z.array(closureDaySchema),
  /** Goes along with a change of that list, so that nobody overwrites another's. */
  closureDaysVersion: z.number().int(),
  /** The checklists that there are: one a visit type, or one for each theme and one without. */
  checklists: z.array(
    z.object({
      type: z.string(),
      title: z.string(),
      themes: z.array(z.object({ key: z.string(), title: z.string() })),
    }),
  ),
});
export type RulesView = z.infer<typeof rulesSchema>;

export const overrideRuleSchema = z.object({
  framework: z.string().min(1),
  rule: z.string().min(1),
  /** Null: back to the default. */
  workingDays: z.number().int().nullable(),
});
export type OverrideRule = z.infer<typeof overrideRuleSchema>;

export const nameCouncilSchema = z.object({ name: z.string().trim().min(2).max(100) });
export type NameCouncil = z.infer<typeof nameCouncilSchema>;

export const setClosureDaysSchema = z.object({
  closureDays: z.array(closureDaySchema).max(100),
  version: z.number().int(),
});
export type SetClosureDays = z.infer<typeof setClosureDaysSchema>;
