import { z } from 'zod';
import { compareInstants } from '../calendar/instants.ts';
import { outcomes, visitTypeKeys, type VisitTypeKey } from '../framework/visit-type.ts';
import { roles } from '../people/roles.ts';
import { moveKeys } from '../visit-life/moves.ts';
import { visitStates } from '../visit-life/states.ts';

export const visitTypeTitles: Record<VisitTypeKey, string> = {
  'focused-visit': 'Focused visit',
  'short-inspection': 'Short inspection',
  'standard-inspection': 'Standard inspection',
  'monitoring-visit': 'Monitoring visit',
  jtai: 'Joint targeted area inspection',
  drill: 'Drill',
  'self-evaluation': 'Self-evaluation',
  'annual-conversation': 'Annual conversation',
};

const milestoneSchema = z.object({
  key: z.string(),
  title: z.string(),
  at: z.string(),
  owner: z.enum(roles),
  basis: z.enum(['verified', 'default']),
  source: z.string().nullable(),
});

function changeOf<Value extends z.ZodType>(value: Value) {
  return z.object({ was: value.nullable(), now: value }).nullable().default(null);
}

const moveSchema = z.object({
  key: z.enum(moveKeys),
  from: z.enum(visitStates),
  to: z.enum(visitStates),
  by: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
  /** The fieldwork days as they were and are, where the move changed them. */
  fieldwork: changeOf(z.object({ start: z.iso.date(), end: z.iso.date() })),
  /** The day of receipt, likewise. */
  received: changeOf(z.iso.date()),
});
export type VisitMove = z.infer<typeof moveSchema>;

/** What a statutory clock asked for was sent: on which London day, and who recorded it when. */
const sentSchema = z.object({
  clock: z.string(),
  day: z.iso.date(),
  by: z.string(),
  at: z.string(),
});

/**
 * A visit as announced. Its milestones are kept with it: a later change of rules never rewrites an
 * old visit (see visit-plan.ts). Instants are ISO in UTC, days London days.
 */
export const visitSchema = z.object({
  id: z.string(),
  type: z.enum(visitTypeKeys),
  /** Which of a series of monitoring visits it is, from 1; null for all others. */
  seriesNumber: z.number().int().nullable(),
  theme: z.string().nullable(),
  themeTitle: z.string().nullable(),
  state: z.enum(visitStates),
  /** What moved it there, oldest first: who, when and why. */
  moves: z.array(moveSchema),
  framework: z.string(),
  /** What it ends in, from its framework: a drill has no letter to publish. */
  outcome: z.enum(outcomes),
  call: z.string(),
  /** The lead inspector’s name, where it was known when the visit was announced. */
  lead: z.string().optional(),
  fieldworkStart: z.iso.date(),
  fieldworkEnd: z.iso.date(),
  /** The day on which the letter or report was received, as somebody entered it. */
  received: z.iso.date().nullable(),
  /** Somebody said at receipt that the letter names an area for priority action. */
  priorityAction: z.boolean().default(false),
  /** One a clock. Younger than the first visits. */
  sent: z.array(sentSchema).default([]),
  announcedAt: z.string(),
  announcedBy: z.string(),
  milestones: z.array(milestoneSchema),
});
export type Visit = z.infer<typeof visitSchema>;

/** The council's own yearly events: planned like visits, told to those involved alone. */
export function isYearlyEvent(type: VisitTypeKey): boolean {
  return type === 'self-evaluation' || type === 'annual-conversation';
}

/**
 * One call is one visit, whoever announces it: two people who announce the same call at once meet
 * on the same id, and the second is told who was first. Of drills there may be several in a day; and
 * a form begun after the day's visit was cancelled is for another one, not for that one again.
 * @param visits those that there are
 */
export function visitId(
  call: { type: VisitTypeKey; call: string; id: string; startedAt: string },
  visits: readonly Pick<Visit, 'id' | 'state' | 'moves'>[],
): string {
  const day = `${call.type}-${call.call.slice(0, 10)}`;
  if (call.type === 'drill') return `${day}-${call.id.slice(0, 8)}`;
  const isOff = (id: string) =>
    visits
      .filter((visit) => visit.id === id && visit.state === 'cancelled')
      .some(
        ({ moves }) => compareInstants(moves.at(-1)?.at ?? call.startedAt, call.startedAt) <= 0,
      );
  let id = day;
  for (let number = 2; isOff(id); number += 1) id = `${day}-${number}`;
  return id;
}
