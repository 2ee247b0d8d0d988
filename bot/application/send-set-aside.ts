import { demandTelling } from '../domain/visit-life/demand-telling.ts';
import type { Actor } from './actor.ts';
import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { queryRecords } from './records/record.ts';
import { chunkRecord } from './records/record-types.ts';
import { reopenChunk } from './reopen-chunk.ts';
import { retryConflict } from './retry-conflict.ts';
import { getVisit } from './visits.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

/**
 * Lets messages go out after all that were set aside because they failed again and again: what made
 * them fail has been mended, or may have gone. What has arrived is not sent twice; asked for again,
 * it changes nothing. The event wakes the delivery.
 * @throws DomainError `not-permitted`, `not-found`, `conflict` for a visit that is off or over
 */
export function createSendSetAside({ store, clock, ids }: Parts) {
  return async function sendSetAside(actor: Actor, visitId: string): Promise<void> {
    await demandMayAnnounce({ store, clock }, actor);
    const partition = visitPartition(actor.council, visitId);
    demandTelling(await getVisit(store, actor.council, visitId));
    await retryConflict(async () => {
      const setAside = await queryRecords(store, chunkRecord, {
        partition,
        wanted: { equals: { state: 'set-aside' } },
      });
      for (const kept of setAside) {
        const event = eventOf({
          id: ids.event(),
          type: 'chunk.sent-again',
          actor: actor.person.id,
          subject: kept.body.id,
          before: kept.body.state,
          after: 'open',
          at: clock.now(),
          visitId,
        });
        await store.commit(partition, [reopenChunk(kept), event]);
      }
    });
  };
}
