import { z } from 'zod';
import { Temporal } from 'temporal-polyfill';
import { londonDateTime, londonDay } from '../calendar/london.ts';
import { templateItemSchema } from '../checklist/template.ts';
import { frameworkPackSchema } from '../framework/framework-pack.ts';
import { planTimeline } from '../timeline/plan-timeline.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Visit } from './visit.ts';

/**
 * What a visit was planned with: the framework pack in force on the day of the call, the council's
 * overrides included, its closure days, and the checklist's version. Kept with the visit, so that
 * later changes of rules never rewrite it.
 */
export const visitPlanSchema = z.object({
  visitId: z.string(),
  pack: frameworkPackSchema,
  closureDays: z.array(z.iso.date()),
  template: z.object({
    id: z.string(),
    version: z.number().int(),
    items: z.array(templateItemSchema),
  }),
});
export type VisitPlan = z.infer<typeof visitPlanSchema>;

/**
 * The dates of a visit, worked out with its own plan as they stand now; those of an area for
 * priority action only where its letter is said to name one.
 */
export function timelineOfVisit(
  visit: Visit,
  plan: VisitPlan,
  { priorityAction = false }: { priorityAction?: boolean } = {},
): Timeline {
  const draft = draftDay(visit);
  return planTimeline({
    type: visit.type,
    call: londonDateTime(visit.call).toPlainDateTime(),
    pack: plan.pack,
    closureDays: new Set(plan.closureDays),
    // Whatever its days are, somebody meant them when the visit was announced.
    override: true,
    fieldwork: {
      start: Temporal.PlainDate.from(visit.fieldworkStart),
      end: Temporal.PlainDate.from(visit.fieldworkEnd),
    },
    priorityAction,
    ...(draft !== null && { draft }),
    ...(visit.received !== null && { received: Temporal.PlainDate.from(visit.received) }),
  });
}

/** The day of the latest draft: a second one gives the time to check it anew. */
function draftDay({ moves }: Visit): Temporal.PlainDate | null {
  const recorded = moves.findLast(({ key }) => key === 'receive-draft');
  return recorded === undefined ? null : londonDay(recorded.at);
}
