import * as z from 'zod/mini';
import { pressOutcomeSchema } from './press.ts';
import { clockStandingSchema } from './clock.ts';
import { availabilitySchema } from './availability.ts';
import { ratingSchema } from './rating.ts';
import { possibleMoveSchema } from './visit-move.ts';
import { waveViewSchema } from './waves.ts';
import { visitSummarySchema } from './visit.ts';

/** The four states that an item can stand in, loudest first, and the one outside them. */
export const standings = ['overdue', 'blocked', 'in-hand', 'done', 'not-applicable'] as const;
export const standingSchema = z.enum(standings);
export type Standing = z.infer<typeof standingSchema>;

/** The follow-up that an item was carried over for; its rating is null once it is closed. */
const carriedFollowUpSchema = z.object({ id: z.string(), rating: z.nullable(ratingSchema) });
export type CarriedFollowUp = z.infer<typeof carriedFollowUpSchema>;

/** An item of the visit's checklist, shared (one owner) or personal (the viewer's own). */
export const itemSchema = z.object({
  key: z.string(),
  /** Another one once its owner, deadline or state has changed: sent back with a change of several. */
  version: z.string(),
  title: z.string(),
  why: z.string(),
  category: z.string(),
  /** Whether evidence of it is to be kept, and which Annex A lists it concerns. */
  evidence: z.boolean(),
  annexA: z.array(z.int()),
  /** ISO instant; null while it hangs on a letter that has not come. */
  due: z.nullable(z.string()),
  /** What the deadline rests on, as for a milestone; null for the council’s own planning. */
  basis: z.nullable(z.enum(['verified', 'default'])),
  standing: standingSchema,
  ownerRole: z.string(),
  owner: z.nullable(z.object({ id: z.string(), name: z.string() })),
  /** Who is away, where somebody else owns it for them or nobody can; null otherwise. */
  awayOwner: z.nullable(z.string()),
  /** Who completed it and when, for done items. */
  done: z.nullable(z.object({ by: z.string(), at: z.string() })),
  /** Why it is blocked or does not apply, who said so and when; null for all others. */
  reason: z.nullable(z.object({ text: z.string(), by: z.string(), at: z.string() })),
  /** By written rule (bot/domain/readiness/item-rating.ts), with the distance; null when settled. */
  rating: z.nullable(ratingSchema),
  /** Of an item that was carried over, where it has a follow-up; never rated greener than that. */
  followUp: z.nullable(carriedFollowUpSchema),
  /** Whether the viewer may complete, block and reopen it. */
  mayComplete: z.boolean(),
  /** Whether the viewer may say that it does not apply, and take that back. */
  mayExclude: z.boolean(),
});
export type ItemView = z.infer<typeof itemSchema>;

const countsSchema = z.object({
  overdue: z.number(),
  blocked: z.number(),
  'in-hand': z.number(),
  done: z.number(),
  'not-applicable': z.number(),
  total: z.number(),
});
export type StandingCounts = z.infer<typeof countsSchema>;

/** One person's reach: told, acknowledged, or why not. */
export const responderSchema = z.object({
  id: z.string(),
  name: z.string(),
  team: z.nullable(z.string()),
  role: z.string(),
  /** The wave that tells them, as it is called: "Managers". */
  wave: z.string(),
  /** `erased`: it is no longer on record whether they were told. */
  delivery: z.enum(['waiting', 'sent', 'held', 'cancelled', 'not-reached', 'erased']),
  deliveredAt: z.nullable(z.string()),
  /** In words, with what to do about it; null unless not reached, cancelled or erased. */
  notReachedBecause: z.nullable(z.string()),
  acknowledgedAt: z.nullable(z.string()),
  /** Where they are, as far as anybody has said. */
  availability: z.nullable(availabilitySchema),
  personalDone: z.number(),
  personalTotal: z.number(),
});
export type ResponderView = z.infer<typeof responderSchema>;

export const attentionSchema = z.object({
  kind: z.enum([
    'request',
    'unheld-request',
    'overdue',
    'blocked',
    'unowned',
    'not-reached',
    'not-sent',
    'clock',
    'clock-overdue',
  ]),
  title: z.string(),
  detail: z.string(),
  owner: z.string(),
  /** Whom the viewer could remind of it, by id; null where it is nobody's, or the viewer's own. */
  remindId: z.nullable(z.string()),
  /** The shared item, or the request, that it is about; both null when it is about people. */
  itemKey: z.nullable(z.string()),
  requestId: z.nullable(z.string()),
  /** The key of the statutory clock that it is about. */
  clockKey: z.nullable(z.string()),
});
export type Attention = z.infer<typeof attentionSchema>;

export const milestoneSchema = z.object({
  key: z.string(),
  title: z.string(),
  /** ISO date-time with London offset, or a whole day. */
  at: z.string(),
  owner: z.string(),
  /** `default` dates are shown with "check against the current framework". */
  basis: z.enum(['verified', 'default']),
  /** Where a verified rule comes from. */
  source: z.nullable(z.string()),
  /** Of a statutory clock, from the day of receipt on; null for all other dates. */
  clock: z.nullable(clockStandingSchema),
});
export type MilestoneView = z.infer<typeof milestoneSchema>;

/** Everything the Readiness page shows, computed for the person who asks. */
export const readinessSchema = z.object({
  visit: visitSummarySchema,
  asOf: z.string(),
  phases: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      detail: z.string(),
      /** Its day rests on a default rule of its own, apart from those of fieldwork. */
      unverified: z.boolean(),
      position: z.enum(['past', 'current', 'future']),
    }),
  ),
  /** Whole working days until fieldwork starts; 0 on its first day; null once it is over. */
  workingDaysToFieldwork: z.nullable(z.number()),
  ready: z.object({ percent: z.number(), done: z.number(), total: z.number() }),
  counts: countsSchema,
  /** All that needs attention, loudest first; the page shows five and links to the rest. */
  attention: z.array(attentionSchema),
  owners: z.array(z.object({ role: z.string(), title: z.string(), counts: countsSchema })),
  /** The same by the owners' teams, and by category in the order of the work. */
  teams: z.array(z.object({ title: z.string(), counts: countsSchema })),
  categories: z.array(z.object({ title: z.string(), counts: countsSchema })),
  items: z.array(itemSchema),
  /** Sums agree: sent + held + cancelled + erased + waiting + notReached = everyone. */
  reach: z.object({
    everyone: z.number(),
    sent: z.number(),
    held: z.number(),
    /** Not told, because somebody cancelled their wave. */
    cancelled: z.number(),
    /** It is no longer on record whether they were told. */
    erased: z.number(),
    waiting: z.number(),
    notReached: z.number(),
    acknowledged: z.number(),
    /** Whether the viewer may see who they are (bot/contract/reach.ts). */
    mayList: z.boolean(),
    /** For those who may list; empty for others. */
    waves: z.array(waveViewSchema),
    /** Whether the viewer may release, time or cancel a wave. */
    mayRelease: z.boolean(),
  }),
  timeline: z.array(milestoneSchema),
  /** What the viewer could do with the visit now; none for most people. */
  moves: z.array(possibleMoveSchema),
  /** Whether the viewer may record that what a statutory clock asks for was sent. */
  mayRecordSent: z.boolean(),
  /** Whether the viewer may put right what was announced. */
  mayCorrect: z.boolean(),
  /** Whether the viewer may add items, and give them other owners and deadlines. */
  mayChangeItems: z.boolean(),
  /** The viewer's own part; null for somebody who is not on the visit's list. */
  mine: z.nullable(
    z.object({
      acknowledgedAt: z.nullable(z.string()),
      availability: z.nullable(availabilitySchema),
      items: z.array(itemSchema),
    }),
  ),
});
export type ReadinessView = z.infer<typeof readinessSchema>;

/** What became of a move or a correction, in one sentence, and the visit as it stands; `changed` as for a press. */
export const movedSchema = z.extend(pressOutcomeSchema, { readiness: readinessSchema });
export type Moved = z.infer<typeof movedSchema>;
