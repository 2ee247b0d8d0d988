import type { Chunk } from '../domain/telling/chunk.ts';
import type { Delivery } from '../domain/telling/delivery.ts';
import { isOffOrOver } from '../domain/visit-life/states.ts';
import type { Visit } from '../domain/visits/visit.ts';
import type { Operation } from './document-store.ts';
import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { queryRecords, replaceOf, type Kept } from './records/record.ts';
import { chunkRecord, deliveryRecord } from './records/record-types.ts';
import { reopenChunk } from './reopen-chunk.ts';
import { retryConflict } from './retry-conflict.ts';
import { unclosedVisits } from './visits.ts';

/**
 * Lets somebody who has installed the app (again) be told what they have missed: messages of visits
 * under way that did not reach them are to be sent once more. Waking the delivery is for the caller.
 */
export async function tellAgain(parts: Parts, council: string, personId: string): Promise<void> {
  for (const visit of await unclosedVisits(parts.store, council)) {
    const partition = visitPartition(council, visit.id);
    await retryConflict(async () => {
      const missed = await queryRecords(parts.store, deliveryRecord, {
        partition,
        wanted: { equals: { state: 'not-reached' } },
      });
      const own = missed.filter(
        ({ body: { recipient } }) => recipient.kind === 'person' && recipient.id === personId,
      );
      const operations = own.flatMap((kept) => sentAnew(parts, visit.id, kept));
      const chunks = await Promise.all(own.map(({ body }) => reopened(parts, partition, body)));
      if (operations.length > 0)
        await parts.store.commit(partition, [...operations, ...chunks.flat()]);
    });
  }
}

/**
 * Lets those be told after all whose turn came while a visit was off: it is on again. Done again, it
 * adds nothing. Waking the delivery is for the caller.
 */
export async function tellAfterAll(parts: Parts, council: string, visit: Visit): Promise<void> {
  if (isOffOrOver(visit.state)) return;
  const partition = visitPartition(council, visit.id);
  await retryConflict(async () => {
    const wanted = { equals: { state: 'not-needed' } };
    const kept = await queryRecords(parts.store, deliveryRecord, { partition, wanted });
    const spared = kept.filter(({ body }) => body.about === 'announcement');
    for (const wave of new Set(spared.map(({ body }) => body.wave))) {
      const chunks = await queryRecords(parts.store, chunkRecord, {
        partition,
        wanted: { equals: { wave } },
      });
      for (const chunk of chunks) {
        const own = spared.filter(({ body }) => isIn(chunk.body, body));
        if (own.length === 0) continue;
        await parts.store.commit(partition, [
          ...own.flatMap((delivery) => sentAnew(parts, visit.id, delivery)),
          reopenChunk(chunk),
        ]);
      }
    }
  });
}

/** As if for the first time; what became of the earlier tries stays in the event. */
function sentAnew({ ids, clock }: Parts, visitId: string, kept: Kept<Delivery>): Operation[] {
  const { id, attempts, refusals, reason, unanswered, possiblyRepeated } = kept.body;
  const anew: Delivery = {
    ...kept.body,
    state: 'waiting',
    attempts: 0,
    refusals: [],
    unanswered: 0,
    possiblyRepeated: possiblyRepeated || unanswered > 0,
    retryAt: null,
    chatRenewed: false,
    reason: null,
  };
  const event = eventOf({
    id: ids.event(),
    type: 'delivery.waiting',
    actor: null,
    subject: id,
    before: { state: kept.body.state, attempts, refusals, reason, unanswered },
    after: { state: anew.state },
    at: clock.now(),
    visitId,
  });
  return [replaceOf(deliveryRecord, kept, anew), event];
}

/** The chunk that the delivery is in goes out again; those of it who have heard hear nothing. */
async function reopened(
  { store }: Parts,
  partition: string,
  { wave, recipient }: Pick<Delivery, 'wave' | 'recipient'>,
): Promise<Operation[]> {
  const wanted = { equals: { wave } };
  const chunks = await queryRecords(store, chunkRecord, { partition, wanted });
  const own = chunks.find(({ body }) => isIn(body, { wave, recipient }));
  return own === undefined ? [] : [reopenChunk(own)];
}

function isIn(
  { wave, recipients }: Chunk,
  delivery: Pick<Delivery, 'wave' | 'recipient'>,
): boolean {
  return wave === delivery.wave && recipients.some(({ id }) => id === delivery.recipient.id);
}
