import { randomUUID } from 'node:crypto';
import type { Ids } from '../application/ports.ts';

/** As many ids of one millisecond as are told apart: three hexadecimal digits. */
const most = 0x1000;

/**
 * Makes version 7 ids, which sort by the time they were made, and within one process in exactly that
 * order: where RFC 9562 has random bits first, these count. The rest is random, of a supply that Node
 * draws for many at once: drawing for each takes longer than all else that is done for an id.
 * @param now milliseconds since 1970
 */
export function createOrderedIds(now: () => number = Date.now): () => string {
  let moment = 0;
  let made = 0;
  return () => {
    // A clock that is set back, or stands still for too many ids, must not disturb the order.
    const next = Math.max(now(), made === most ? moment + 1 : moment);
    if (next > moment) made = 0;
    moment = next;
    const time = moment.toString(16).padStart(12, '0');
    const count = made.toString(16).padStart(3, '0');
    made += 1;
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count}${randomUUID().slice(18)}`;
  };
}

export const ids: Ids = { event: createOrderedIds(), random: () => randomUUID() };
