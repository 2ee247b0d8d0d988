import { z } from 'zod';
import { leaveSchema } from '../people/availability.ts';
import { moveKeys } from '../visit-life/moves.ts';

/** What changed after the announcement, for those who have to be told: dates, or that it is off. */
export const visitChangeSchema = z.object({
  move: z.enum(moveKeys),
  reason: z.string().nullable(),
  before: z.object({ fieldworkStart: z.iso.date(), fieldworkEnd: z.iso.date() }),
});
export type VisitChange = z.infer<typeof visitChangeSchema>;

/**
 * What people hear of an item: given to somebody, due at another time, offered, taken over, or not; or
 * as it was before one of those.
 */
const itemNews = ['assigned', 'redated', 'offered', 'accepted', 'dropped', 'undone'] as const;
export type ItemNews = (typeof itemNews)[number];

/** What its owner, or whoever owned it before, hears of an inspector's request. */
const requestNews = [
  'assigned',
  'moved-on',
  'redated',
  'reworded',
  'reopened',
  'withdrawn',
] as const;
export type RequestNews = (typeof requestNews)[number];

/**
 * What people hear of a follow-up: that it is theirs, or somebody else's, to own or to stand in for;
 * that they may agree to close it; or that it is theirs to do again.
 */
const followUpNews = [
  'assigned',
  'deputised',
  'moved-on',
  'asked-to-close',
  'declined',
  'reopened',
] as const;
export type FollowUpNews = (typeof followUpNews)[number];

/** What a wave's messages are about. Each kind has its card in bot/teams/announcer.ts. */
export const aboutSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('announcement') }),
  z.object({ kind: z.literal('change'), change: visitChangeSchema }),
  /** What was first told was wrong; `before` is what people were told. */
  z.object({
    kind: z.literal('correction'),
    before: z.object({
      typeTitle: z.string(),
      themeTitle: z.string().nullable(),
      call: z.string(),
      lead: z.string().optional(),
      fieldworkStart: z.iso.date(),
      fieldworkEnd: z.iso.date(),
    }),
  }),
  /** No message of its own: the announcement's cards, drawn again as things stand now. */
  z.object({ kind: z.literal('redraw') }),
  /** The rounds of reminders count from 1. */
  z.object({ kind: z.literal('reminder'), round: z.number().int() }),
  z.object({ kind: z.literal('escalation'), round: z.number().int() }),
  z.object({ kind: z.literal('summary'), day: z.iso.date() }),
  /** About no visit: somebody's follow-ups that are due or overdue. */
  z.object({ kind: z.literal('follow-ups'), day: z.iso.date() }),
  /** About no visit: a follow-up of which somebody has to know; `by` made the change. */
  z.object({
    kind: z.literal('follow-up'),
    followUpId: z.string(),
    news: z.enum(followUpNews),
    by: z.string(),
  }),
  /**
   * Items of somebody who is away, or has left, went to others; otherwise they are back and so are
   * theirs.
   */
  z.object({
    kind: z.literal('stand-in'),
    personId: z.string(),
    away: z.nullable(leaveSchema),
    left: z.boolean().default(false),
    itemKeys: z.array(z.string()),
  }),
  /** An item that changed hands, is offered, or is due at another time; `by` made the change. */
  z.object({
    kind: z.literal('item'),
    itemKey: z.string(),
    news: z.enum(itemNews),
    by: z.string(),
    dueBefore: z.string().nullable(),
  }),
  /** The same of several items, which one person changed together. */
  z.object({
    kind: z.literal('items'),
    news: z.enum(itemNews),
    by: z.string(),
    items: z.array(
      z.object({
        key: z.string(),
        ownerBefore: z.string().nullable(),
        dueBefore: z.string().nullable(),
      }),
    ),
  }),
  /** A request that was given to somebody, or changed; `by` made the change. */
  z.object({
    kind: z.literal('request'),
    requestId: z.string(),
    news: z.enum(requestNews),
    by: z.string(),
    dueBefore: z.string().nullable(),
  }),
  /** About no visit: another system does not hear what happens any more. */
  z.object({ kind: z.literal('subscription-paused'), name: z.string(), because: z.string() }),
]);
export type About = z.infer<typeof aboutSchema>;
export type AboutKind = About['kind'];

export const aboutKinds = [
  'announcement',
  'change',
  'correction',
  'redraw',
  'reminder',
  'escalation',
  'summary',
  'follow-ups',
  'follow-up',
  'stand-in',
  'item',
  'items',
  'request',
  'subscription-paused',
] as const satisfies readonly AboutKind[];
