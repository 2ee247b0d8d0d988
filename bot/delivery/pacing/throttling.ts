import type { Logger } from '../../application/ports.ts';
import type { Slots } from './slots.ts';

/** So many different conversations refused within so many milliseconds: it is the whole council. */
const mostAlone = 5;
const together = 1_000;

/**
 * Tells what a 429 is about. One conversation alone may have had its fill: that person waits.
 * Several at once mean that the council has: then nothing goes out there until Teams says.
 */
export interface Throttling {
  /** Teams refused a request to somebody with 429, asking to wait so many milliseconds. */
  refused(council: string, recipient: string, wait: number): Promise<void>;
  /** Whether nothing may be begun in a council for now. */
  isClosed(council: string): boolean;
}

export function createThrottling(slots: Slots, log: Logger): Throttling {
  const refusals = new Map<string, { recipient: string; at: number }[]>();
  const closed = new Map<string, number>();

  return {
    async refused(council, recipient, wait) {
      const at = performance.now();
      const recent = (refusals.get(council) ?? []).filter((one) => one.at > at - together);
      refusals.set(council, [...recent, { recipient, at }]);
      const recipients = new Set([recipient, ...recent.map((one) => one.recipient)]);
      if (recipients.size < mostAlone) return;
      refusals.delete(council);
      closed.set(council, Math.max(closed.get(council) ?? 0, at + wait));
      log.warn({ council, wait }, 'Teams asks the council to wait');
      await slots.postpone(council, wait);
    },
    isClosed: (council) => (closed.get(council) ?? 0) > performance.now(),
  };
}
