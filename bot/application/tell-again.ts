import type { Delivery } from '../domain/telling/delivery.ts';
import type { Operation } from './document-store.ts';
import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { queryRecords, replaceOf, type Kept } from './records/record.ts';
import { chunkRecord, deliveryRecord } from './records/record-types.ts';
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
  { wave, recipient }: Delivery,
): Promise<Operation[]> {
  const wanted = { equals: { wave } };
  const chunks = await queryRecords(store, chunkRecord, { partition, wanted });
  const own = chunks.find(({ body }) => body.recipients.some(({ id }) => id === recipient.id));
  if (own === undefined) return [];
  return [replaceOf(chunkRecord, own, { ...own.body, state: 'open', dueAt: null })];
}
