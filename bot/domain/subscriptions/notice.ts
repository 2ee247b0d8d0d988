import { z } from 'zod';
import { eventKinds } from './event-kinds.ts';

/** One event on its way to one subscription. */
export const noticeSchema = z.object({
  subscriptionId: z.string(),
  eventId: z.string(),
  kind: z.enum(eventKinds),
  /** What is told in order: a visit's id, or `council`. */
  lane: z.string(),
  /** When it happened. */
  at: z.string(),
  /** What is sent, the same at every try. */
  payload: z.record(z.string(), z.unknown()),
  state: z.enum(['waiting', 'sent', 'set-aside']),
  tries: z.number().int(),
  firstTriedAt: z.string().nullable(),
  lastTriedAt: z.string().nullable(),
  /** ISO instant before which it is not tried again. */
  nextTryAt: z.string(),
  /** What the receiver answered last, in words. */
  outcome: z.string().nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** What became of a try. */
export interface Attempt {
  readonly arrived: boolean;
  /** The receiver is gone for good, and says so. */
  readonly gone: boolean;
  readonly words: string;
  /** How long the receiver asks to be left alone, in milliseconds; null where it does not say. */
  readonly retryAfter: number | null;
}

const [second, minute, hour] = [1_000, 60_000, 3_600_000];
const pauses = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour];
const longestPause = 4 * hour;
/** Tried for so long, then set aside. */
const triedFor = 24 * hour;

/** A notice after a try at a moment (ISO instant). */
export function afterAttempt(notice: Notice, attempt: Attempt, now: string): Notice {
  const firstTriedAt = notice.firstTriedAt ?? now;
  const tried = {
    ...notice,
    tries: notice.tries + 1,
    firstTriedAt,
    lastTriedAt: now,
    outcome: attempt.words,
  };
  if (attempt.arrived) return { ...tried, state: 'sent' };
  const pause = attempt.retryAfter ?? pauses[notice.tries] ?? longestPause;
  const next = Date.parse(now) + Math.min(Math.max(pause, second), longestPause);
  const over = attempt.gone || Date.parse(now) - Date.parse(firstTriedAt) >= triedFor;
  return over
    ? { ...tried, state: 'set-aside' }
    : { ...tried, nextTryAt: new Date(next).toISOString() };
}

/** A notice that is to be sent once more, whatever became of it. */
export function sentAgain(notice: Notice, now: string): Notice {
  return { ...notice, state: 'waiting', tries: 0, firstTriedAt: null, nextTryAt: now };
}

const week = 7 * 24 * hour;

/** Whether nobody looks at a notice any more. What it told can still be replayed from the event. */
export function isForgotten({ state, at }: Pick<Notice, 'state' | 'at'>, now: string): boolean {
  return state === 'sent' && Date.parse(now) - Date.parse(at) > week;
}
