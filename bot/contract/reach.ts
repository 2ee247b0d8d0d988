import { z } from 'zod';
import { responderSchema } from './readiness.ts';
import { visitSummarySchema } from './visit.ts';

/** One person's reach with what is needed to telephone them. */
export const reachRowSchema = z.object({
  ...responderSchema.shape,
  phone: z.string().nullable(),
  lineManager: z.string().nullable(),
  /** Nobody knows whether the news arrived once or twice. */
  possiblyRepeated: z.boolean(),
  /** How many items of theirs are overdue. */
  overdue: z.number(),
  /** How often they were reminded, and when last. */
  reminders: z.number(),
  remindedAt: z.string().nullable(),
});
export type ReachRow = z.infer<typeof reachRowSchema>;

/** The whole list behind the numbers, for those who may see it. */
export const reachViewSchema = z.object({
  visit: visitSummarySchema,
  asOf: z.string(),
  people: z.array(reachRowSchema),
  mayRemind: z.boolean(),
  /** Whether people are reminded on days off too in this visit, and whether the viewer decides it. */
  daysOffToo: z.boolean(),
  mayChoose: z.boolean(),
});
export type ReachView = z.infer<typeof reachViewSchema>;

/** Whom to show: by how far the news has got with them. */
export const reachLists = [
  'all',
  'told',
  'acknowledged',
  'not-yet',
  'not-reached',
  'waiting',
  'held',
  'cancelled',
  'repeated',
  'available',
  'away',
  'to-phone',
] as const;
export type ReachList = (typeof reachLists)[number];

/**
 * Whether somebody belongs on a list. To be phoned: whoever has not acknowledged and is there, unless
 * the news is being kept from them.
 */
export function isOnReachList(list: ReachList, row: ReachRow, today: string): boolean {
  const { delivery, acknowledgedAt } = row;
  const seen = acknowledgedAt !== null;
  switch (list) {
    case 'all':
      return true;
    case 'told':
      return delivery === 'sent';
    case 'held':
      return delivery === 'held';
    case 'cancelled':
      return delivery === 'cancelled';
    case 'repeated':
      return row.possiblyRepeated;
    case 'available':
      return row.availability !== null && !isAwayToday(row, today);
    case 'acknowledged':
      return seen;
    case 'not-yet':
      return delivery === 'sent' && !seen;
    case 'not-reached':
      return delivery === 'not-reached';
    case 'waiting':
      return delivery === 'waiting';
    case 'away':
      return isAwayToday(row, today);
    case 'to-phone':
      return (
        !seen &&
        delivery !== 'held' &&
        delivery !== 'cancelled' &&
        delivery !== 'erased' &&
        !isAwayToday(row, today)
      );
  }
}

function isAwayToday({ availability }: ReachRow, today: string): boolean {
  return availability?.state === 'away' && availability.from <= today;
}

/** Answers of the server about reminding. */
export const remindPreviewSchema = z.object({
  people: z.array(
    z.object({ id: z.string(), name: z.string(), seen: z.boolean(), items: z.number() }),
  ),
  skipped: z.array(z.object({ id: z.string(), name: z.string(), why: z.string() })),
  /** In words what they are reminded of: "2 have not acknowledged". */
  words: z.string(),
  /** It is night, or a day off: they get it at once all the same. */
  outsideHours: z.boolean(),
});
export type RemindPreviewView = z.infer<typeof remindPreviewSchema>;

/** `people` null for everybody with something open. */
export const remindSchema = z.object({
  requestId: z.uuid(),
  people: z.array(z.string()).max(20_000).nullable(),
});

export const remindedSchema = remindPreviewSchema.extend({ remindedNow: z.boolean() });
