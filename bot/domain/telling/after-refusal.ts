import type { Delivery, NotReachedReason } from './delivery.ts';

/** A request that Teams refused, or that was never answered. */
export interface Refusal {
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  /** Milliseconds that Teams asks to wait; null when it did not say. */
  readonly retryAfter: number | null;
  /** Whether the request may have been carried out all the same. */
  readonly mayHaveArrived: boolean;
  /** Why trying again is of no use; null when it may be. */
  readonly reason: NotReachedReason | null;
  /** Who refused, where it was not the chat service: its limits are others. */
  readonly by?: 'graph';
}

/** What comes next: another try after so many milliseconds, or none, and why. */
export type Next =
  | { readonly kind: 'again'; readonly wait: number }
  | { readonly kind: 'over'; reason: NotReachedReason };

/** Refusals that may pass, throttling apart, are tried so often in all. */
const mostTries = 4;
const mostThrottled = 20;
/** Before a message that may have arrived is sent a second time, in milliseconds. */
const pauseAfterSilence = 2_000;
const longestPause = 60_000;

/**
 * What to do about a refusal of the delivery's latest try (which counts already). A message that
 * may have arrived is sent again once and no more: Teams takes no key by which it could tell two.
 * @param chance from 0 to 1, spreads retries of many over time
 */
export function afterRefusal(delivery: Delivery, refusal: Refusal, chance: number): Next {
  if (refusal.reason !== null) return { kind: 'over', reason: refusal.reason };
  if (delivery.unanswered > 1) return { kind: 'over', reason: 'unconfirmed' };
  const throttled = delivery.refusals.filter((status) => status === 429).length;
  const refused = delivery.refusals.length - throttled;
  if (refused >= mostTries || throttled >= mostThrottled) {
    return { kind: 'over', reason: 'unavailable' };
  }
  if (refusal.retryAfter !== null) return { kind: 'again', wait: refusal.retryAfter };
  if (refusal.mayHaveArrived) return { kind: 'again', wait: pauseAfterSilence * (1 + chance / 4) };
  const pause = Math.min(1_000 * 2 ** (refused + throttled - 1), longestPause);
  return { kind: 'again', wait: pause * (0.8 + 0.4 * chance) };
}
