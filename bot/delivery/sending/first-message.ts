import type { DocumentStore } from '../../application/document-store.ts';
import { visitPartition } from '../../application/partitions.ts';
import { MessageRefused, type VisitPlace } from '../../application/ports.ts';
import { readRecord } from '../../application/records/record.ts';
import { deliveryRecord } from '../../application/records/record-types.ts';
import type { Delivery } from '../../domain/telling/delivery.ts';
import { waveKeys } from '../../domain/telling/wave.ts';
import type { Arrival } from './record-delivery.ts';

/** The announcement's delivery to somebody or a channel: each hears it once, in one of its waves. */
export async function findAnnouncement(
  store: DocumentStore,
  { council, visitId }: VisitPlace,
  recipientId: string,
): Promise<Delivery | null> {
  const partition = visitPartition(council, visitId);
  for (const wave of [...waveKeys, 'owners']) {
    const kept = await readRecord(store, deliveryRecord, {
      partition,
      id: `${wave}:${recipientId}`,
    });
    if (kept !== null) return kept.body;
  }
  return null;
}

/**
 * Where the announcement to a person is, to be drawn again there.
 * @throws MessageRefused when it never reached them: there is nothing to draw again
 */
export async function findFirstMessage(
  store: DocumentStore,
  place: VisitPlace,
  personId: string,
): Promise<Arrival | 'on-its-way'> {
  const delivery = await findAnnouncement(store, place, personId);
  if (delivery === null) throw nothingToRedraw('gone');
  const { state, conversationId, activityId, reason } = delivery;
  if (state === 'waiting' || state === 'sending') return 'on-its-way';
  if (conversationId !== null && activityId !== null) return { conversationId, activityId };
  throw nothingToRedraw(reason);
}

function nothingToRedraw(reason: MessageRefused['refusal']['reason']): MessageRefused {
  return new MessageRefused({ status: 404, retryAfter: null, mayHaveArrived: false, reason });
}
