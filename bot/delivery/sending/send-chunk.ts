import type { DeliveryParts, Errand } from '../delivery-parts.ts';
import { createPermit, createPermitAtOnce, until } from '../pacing/permit.ts';
import { createSendDelivery } from './send-delivery.ts';

/** A delivery of a chunk, and how many requests it takes. */
export interface Job {
  readonly deliveryId: string;
  readonly requests: number;
}

interface Jobs {
  readonly jobs: readonly Job[];
  /** Called once all requests have gone out, or none will any more. */
  readonly onOut?: () => void;
}

/** Milliseconds from the beginning of a delivery to its request, in which its card is made. */
const preparation = 60;

/**
 * Sends a chunk's deliveries in a slot of the council's time: one request after the other at even
 * distances, or all at once when nobody else is to come before them. None waits for another's answer.
 */
export function createSendChunk(parts: DeliveryParts) {
  const send = createSendDelivery(parts);

  function countOut({ jobs, onOut }: Jobs): () => () => void {
    let out = 0;
    return () =>
      once(() => {
        out += 1;
        if (out === jobs.length) onOut?.();
      });
  }

  async function sendEvenly(errand: Errand, given: Jobs): Promise<void> {
    const { council } = errand;
    const requests = requestsOf(given);
    const slot = await parts.slots.reserve(council, requests);
    const permit = createPermit(parts, { council, slot, requests });
    const out = countOut(given);
    const sending: Promise<void>[] = [];
    let begun = 0;
    for (const job of given.jobs) {
      await until(parts, slot.at + begun * parts.slots.requestLength - preparation);
      begun += job.requests;
      sending.push(send(errand, job.deliveryId, { permit, onOut: out() }));
    }
    await Promise.all(sending);
  }

  async function sendAtOnce(errand: Errand, given: Jobs): Promise<void> {
    const { council } = errand;
    const permit = createPermitAtOnce(parts, { council, requests: requestsOf(given) });
    const out = countOut(given);
    await Promise.all(
      given.jobs.map(({ deliveryId }) => send(errand, deliveryId, { permit, onOut: out() })),
    );
  }

  return { sendEvenly, sendAtOnce };
}

function requestsOf({ jobs }: Jobs): number {
  return jobs.reduce((sum, job) => sum + job.requests, 0);
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
