import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { queryRecords, replaceOf } from './records/record.ts';
import { deliveryRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { unclosedVisits } from './visits.ts';

/**
 * Lets somebody who has installed the app (again) be told what they have missed: messages of visits
 * under way that did not reach them are to be sent once more. Waking the delivery is for the caller.
 */
export async function tellAgain(
  { store }: Pick<Parts, 'store'>,
  council: string,
  personId: string,
): Promise<void> {
  for (const visit of await unclosedVisits(store, council)) {
    const partition = visitPartition(council, visit.id);
    await retryConflict(async () => {
      const missed = await queryRecords(store, deliveryRecord, {
        partition,
        wanted: { equals: { state: 'not-reached' } },
      });
      const own = missed.filter(
        ({ body: { recipient } }) => recipient.kind === 'person' && recipient.id === personId,
      );
      const operations = own.map((kept) =>
        replaceOf(deliveryRecord, kept, {
          ...kept.body,
          state: 'waiting',
          attempts: 0,
          reason: null,
        }),
      );
      if (operations.length > 0) await store.commit(partition, operations);
    });
  }
}
