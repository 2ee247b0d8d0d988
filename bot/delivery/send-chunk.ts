import { setTimeout as sleep } from 'node:timers/promises';
import type { DeliveryParts, Errand } from './delivery-parts.ts';
import { machineTime } from './delivery-parts.ts';
import { createSendDelivery, type Permit } from './send-delivery.ts';
import { requestLength, type Slot } from './slots.ts';

/** A delivery of a chunk, and how many requests it takes. */
export interface Job {
  readonly deliveryId: string;
  readonly requests: number;
}

/** Milliseconds from the beginning of a delivery to its request, in which its card is made. */
const preparation = 60;
/** So long after its end a slot may still be used by what was held up, in milliseconds. */
const grace = 500;
/** With more of the council's time than this taken by others, the rest comes again later. */
const longestWait = 3_000;

/**
 * Sends a chunk's deliveries in a slot: one request after the other at even distances, or all at
 * once when nobody else is to come before them. None waits for another's answer.
 */
export function createSendChunk(parts: DeliveryParts) {
  const send = createSendDelivery(parts);

  return async function sendChunk(
    errand: Errand,
    {
      jobs,
      slot,
      atOnce,
      onOut,
    }: { jobs: readonly Job[]; slot: Slot; atOnce: boolean; onOut?: () => void },
  ): Promise<void> {
    const permit = createPermit(parts, { council: errand.council, slot, atOnce });
    let out = 0;
    const countOut = () => {
      out += 1;
      if (out === jobs.length) onOut?.();
    };
    const sending: Promise<void>[] = [];
    let requests = 0;
    for (const { deliveryId, requests: own } of jobs) {
      if (!atOnce) await until(parts, slot.at + requests * requestLength - preparation);
      requests += own;
      sending.push(send(errand, deliveryId, { permit, onOut: once(countOut) }));
    }
    await Promise.all(sending);
  };
}

/**
 * The slot's requests, one at a time in order of asking. A process that was held up for longer than
 * its slot takes another for what is left: the time of others is not its to use.
 */
function createPermit(
  parts: DeliveryParts,
  { council, slot, atOnce }: { council: string; slot: Slot; atOnce: boolean },
): Permit {
  let current = slot;
  let taken = 0;
  let turn: Promise<boolean> = Promise.resolve(true);

  function mayBegin(): boolean {
    return !parts.stopping.aborted && !parts.throttling.isClosed(council);
  }

  async function next(): Promise<boolean> {
    if (!mayBegin() || taken >= current.requests) return false;
    const end = current.at + current.requests * requestLength + grace;
    if (!atOnce && machineTime(parts) > end) {
      if ((await parts.slots.ahead(council)) > longestWait) return false;
      current = await parts.slots.reserve(council, current.requests - taken);
      taken = 0;
    }
    const at = current.at + (atOnce ? 0 : taken * requestLength);
    taken += 1;
    await until(parts, at);
    await parts.pace.room(council);
    return mayBegin();
  }

  return () => {
    turn = turn.then(next);
    return turn;
  };
}

async function until(parts: DeliveryParts, at: number): Promise<void> {
  const wait = at - machineTime(parts);
  if (wait > 0) await sleep(wait, undefined, { signal: parts.stopping }).catch(() => undefined);
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
