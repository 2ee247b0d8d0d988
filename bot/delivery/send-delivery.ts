import { StoreConflict } from '../application/document-store.ts';
import { visitPartition } from '../application/partitions.ts';
import {
  MessageRefused,
  type Announcer,
  type Messenger,
  type Parts,
  type VisitPlace,
} from '../application/ports.ts';
import { eventOf } from '../application/records/event-record.ts';
import { readRecord, replaceOf, type Kept } from '../application/records/record.ts';
import { deliveryRecord, type Installation } from '../application/records/record-types.ts';
import type { Delivery } from '../domain/telling/delivery.ts';
import type { About } from '../domain/telling/about.ts';
import { findChat, openChat } from './chat-of-person.ts';
import type { Pace } from './pace.ts';

export interface SendParts extends Parts {
  readonly messenger: Messenger;
  readonly announcer: Announcer;
  readonly pace: Pace;
}

export interface Errand extends VisitPlace {
  readonly installation: Installation;
  readonly about: About;
}

/** Where a message ended up. */
interface Arrival {
  readonly conversationId: string;
  readonly activityId: string;
}

const mostAttempts = 4;

/**
 * Sends one delivery and records what became of it. `sending` is recorded before the message goes
 * out: found so after a crash, it may have arrived, and is marked as possibly repeated.
 * @returns the milliseconds to wait before the next try, or null when it is settled
 */
export function createSendDelivery(parts: SendParts) {
  return async function sendDelivery(errand: Errand, deliveryId: string): Promise<number | null> {
    const claimed = await claim(parts, errand, deliveryId);
    if (claimed === null) return null;
    try {
      const arrival = await send(parts, errand, claimed.body);
      const sentAt = parts.clock.now();
      const changes: Partial<Delivery> = { ...arrival, state: 'sent', sentAt };
      await record(parts, errand, { kept: claimed, changes });
      return null;
    } catch (error) {
      if (!(error instanceof MessageRefused)) throw error;
      return refused(parts, errand, { claimed, refusal: error });
    }
  };
}

/** After a server's error or a lost answer (0) nobody knows whether the message was taken. */
function mayHaveArrived(refusal: number | undefined): boolean {
  return refusal !== undefined && (refusal === 0 || refusal >= 500);
}

/** Null when the delivery is settled, or somebody else has just taken it. */
async function claim(parts: SendParts, errand: Errand, id: string): Promise<Kept<Delivery> | null> {
  const partition = visitPartition(errand.council, errand.visitId);
  const kept = await readRecord(parts.store, deliveryRecord, { partition, id });
  if (kept === null || kept.body.state === 'sent' || kept.body.state === 'not-reached') return null;
  const { attempts, possiblyRepeated, state, refusals } = kept.body;
  const changes: Partial<Delivery> = {
    state: 'sending',
    attempts: attempts + 1,
    possiblyRepeated: possiblyRepeated || state === 'sending' || mayHaveArrived(refusals.at(-1)),
  };
  return record(parts, errand, { kept, changes });
}

async function send(parts: SendParts, errand: Errand, delivery: Delivery): Promise<Arrival> {
  const { id, kind } = delivery.recipient;
  if (kind === 'person') return sendToPerson(parts, errand, id);
  const message = await parts.announcer.toChannel(errand, errand.about);
  await parts.pace();
  const { serviceUrl } = errand.installation;
  return parts.messenger.post({ serviceUrl, conversationId: id }, message);
}

/** A chat that Teams no longer knows (404) is opened again, once. */
async function sendToPerson(parts: SendParts, errand: Errand, personId: string): Promise<Arrival> {
  const message = await parts.announcer.toPerson(errand, personId, errand.about);
  const { serviceUrl } = errand.installation;
  const known = await findChat(parts.store, errand.council, personId);
  const conversationId = known ?? (await openChat(parts, errand, personId));
  try {
    await parts.pace();
    const activityId = await parts.messenger.send({ serviceUrl, conversationId }, message);
    return { conversationId, activityId };
  } catch (error) {
    if (known === null || !(error instanceof MessageRefused) || error.status !== 404) throw error;
    const renewed = await openChat(parts, errand, personId);
    await parts.pace();
    const activityId = await parts.messenger.send({ serviceUrl, conversationId: renewed }, message);
    return { conversationId: renewed, activityId };
  }
}

async function refused(
  parts: SendParts,
  errand: Errand,
  { claimed, refusal }: { claimed: Kept<Delivery>; refusal: MessageRefused },
): Promise<number | null> {
  const refusals = [...claimed.body.refusals, refusal.status];
  const over = refusal.reason !== null || claimed.body.attempts >= mostAttempts;
  const reason = refusal.reason ?? 'unavailable';
  const changes: Partial<Delivery> = over
    ? { refusals, state: 'not-reached', reason }
    : { refusals, state: 'waiting' };
  await record(parts, errand, { kept: claimed, changes });
  return over ? null : (refusal.retryAfter ?? 1_000 * 2 ** claimed.body.attempts);
}

/** Null when somebody else has changed the delivery meanwhile: it is theirs then. */
async function record(
  { store, clock, ids }: SendParts,
  errand: Errand,
  { kept, changes }: { kept: Kept<Delivery>; changes: Partial<Delivery> },
): Promise<Kept<Delivery> | null> {
  const partition = visitPartition(errand.council, errand.visitId);
  const body = { ...kept.body, ...changes };
  const settled = body.state === 'sent' || body.state === 'not-reached';
  const event = eventOf({
    id: ids.event(),
    type: `delivery.${body.state}`,
    actor: null,
    subject: body.id,
    before: kept.body.state,
    after: { attempts: body.attempts, reason: body.reason },
    at: clock.now(),
    visitId: errand.visitId,
  });
  try {
    const [etag] = await store.commit(partition, [
      replaceOf(deliveryRecord, kept, body),
      ...(settled ? [event] : []),
    ]);
    return { id: kept.id, etag: etag ?? '', body };
  } catch (error) {
    if (error instanceof StoreConflict) return null;
    throw error;
  }
}
