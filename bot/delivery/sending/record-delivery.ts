import { setTimeout as sleep } from 'node:timers/promises';
import { StoreBusy, StoreConflict } from '../../application/document-store.ts';
import { visitPartition } from '../../application/partitions.ts';
import { eventOf } from '../../application/records/event-record.ts';
import { replaceOf, type Kept } from '../../application/records/record.ts';
import { deliveryRecord } from '../../application/records/record-types.ts';
import { afterRefusal, type Refusal } from '../../domain/telling/after-refusal.ts';
import { isSettled, type Delivery } from '../../domain/telling/delivery.ts';
import { machineTimeIn, type DeliveryParts, type Errand } from '../delivery-parts.ts';

/** Where a message ended up. */
export interface Arrival {
  readonly conversationId: string;
  readonly activityId: string;
}

type Found = Kept<Delivery>;

/** This process is about to send it. Null when somebody else was first. */
export function recordClaim(
  parts: DeliveryParts,
  errand: Errand,
  kept: Found,
): Promise<Found | null> {
  const { attempts, possiblyRepeated, unanswered } = kept.body;
  return record(parts, errand, {
    kept,
    changes: {
      state: 'sending',
      attempts: attempts + 1,
      possiblyRepeated: possiblyRepeated || unanswered > 0,
      claim: { by: parts.presence.id, at: parts.machine.now() },
      retryAt: null,
    },
  });
}

const busyTries = 5;

/** The message is out: a store that is busy for a moment must not make anybody hear twice. */
export async function recordArrival(
  parts: DeliveryParts,
  errand: Errand,
  { kept, arrival }: { kept: Found; arrival: Arrival },
): Promise<void> {
  const changes = { ...arrival, state: 'sent', sentAt: parts.clock.now(), claim: null } as const;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await record(parts, errand, { kept, changes });
      return;
    } catch (error) {
      if (!(error instanceof StoreBusy) || attempt === busyTries) throw error;
      await sleep(error.retryAfter);
    }
  }
}

/** Puts a refusal down and decides whether there will be another try. */
export async function recordRefusal(
  parts: DeliveryParts,
  errand: Errand,
  { kept, refusal }: { kept: Found; refusal: Refusal },
): Promise<void> {
  const { body } = kept;
  if (refusal.status === 429 && refusal.by !== 'graph') {
    parts.pace.slowDown(errand.council);
    await parts.throttling.refused(errand.council, body.recipient.id, refusal.retryAfter ?? 1_000);
  }
  const wasOut = body.state === 'sending';
  const refused: Delivery = {
    ...body,
    refusals: [...body.refusals, refusal.status],
    attempts: wasOut ? body.attempts : body.attempts + 1,
    unanswered: body.unanswered + (wasOut && refusal.mayHaveArrived ? 1 : 0),
    claim: null,
  };
  await record(parts, errand, {
    kept,
    changes: { ...refused, ...outcome(parts, refused, refusal) },
  });
}

function outcome(parts: DeliveryParts, refused: Delivery, refusal: Refusal): Partial<Delivery> {
  if (refusal.status === 404 && refusal.reason === null) {
    // Once: a chat that is unknown again after it was opened anew has nobody in it.
    if (refused.recipient.kind === 'person' && !refused.chatRenewed) {
      return { state: 'waiting', chatRenewed: true, retryAt: null };
    }
    return { state: 'not-reached', reason: 'gone' };
  }
  const next = afterRefusal(refused, refusal, Math.random());
  if (next.kind === 'over') return { state: 'not-reached', reason: next.reason };
  return { state: 'waiting', retryAt: machineTimeIn(parts, next.wait) };
}

/** Nothing is left to say: it is settled without going out. */
export async function recordNotNeeded(
  parts: DeliveryParts,
  errand: Errand,
  kept: Found,
): Promise<void> {
  const changes = { state: 'not-needed', claim: null, retryAt: null } as const;
  await record(parts, errand, { kept, changes });
}

/** Lets a delivery wait for so many milliseconds without a try. */
export async function recordRest(
  parts: DeliveryParts,
  errand: Errand,
  { kept, wait }: { kept: Found; wait: number },
): Promise<void> {
  await record(parts, errand, { kept, changes: { retryAt: machineTimeIn(parts, wait) } });
}

/** Null when somebody else has changed the delivery meanwhile: it is theirs then. */
async function record(
  { store, clock, ids }: DeliveryParts,
  { council, visitId }: Errand,
  { kept, changes }: { kept: Found; changes: Partial<Delivery> },
): Promise<Found | null> {
  const body = { ...kept.body, ...changes };
  const event = eventOf({
    id: ids.event(),
    type: `delivery.${body.state}`,
    actor: null,
    subject: body.id,
    before: kept.body.state,
    after: { attempts: body.attempts, reason: body.reason },
    at: clock.now(),
    visitId,
  });
  try {
    const [etag] = await store.commit(visitPartition(council, visitId), [
      replaceOf(deliveryRecord, kept, body),
      ...(isSettled(body) ? [event] : []),
    ]);
    return { id: kept.id, etag: etag ?? '', body };
  } catch (error) {
    if (error instanceof StoreConflict) return null;
    throw error;
  }
}
