import type { DocumentStore } from '../application/document-store.ts';
import { visitPartition } from '../application/partitions.ts';
import { MessageRefused, type VisitPlace } from '../application/ports.ts';
import { readRecord } from '../application/records/record.ts';
import { deliveryRecord } from '../application/records/record-types.ts';
import { waveKeys } from '../domain/telling/wave.ts';
import type { Arrival } from './record-delivery.ts';

/**
 * Where the announcement to a person is, to be drawn again there. Everybody hears it once, in one of
 * its waves. @throws MessageRefused when it never reached them: there is nothing to draw again
 */
export async function findFirstMessage(
  store: DocumentStore,
  { council, visitId }: VisitPlace,
  personId: string,
): Promise<Arrival | 'on-its-way'> {
  const partition = visitPartition(council, visitId);
  for (const wave of waveKeys) {
    const id = `${wave}:${personId}`;
    const delivery = (await readRecord(store, deliveryRecord, { partition, id }))?.body;
    if (delivery === undefined) continue;
    const { state, conversationId, activityId, reason } = delivery;
    if (state === 'waiting' || state === 'sending') return 'on-its-way';
    if (conversationId !== null && activityId !== null) return { conversationId, activityId };
    throw nothingToRedraw(reason);
  }
  throw nothingToRedraw('gone');
}

function nothingToRedraw(reason: MessageRefused['refusal']['reason']): MessageRefused {
  return new MessageRefused({ status: 404, retryAfter: null, mayHaveArrived: false, reason });
}
