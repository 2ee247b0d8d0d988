import { DomainError } from '../domain/errors.ts';
import type { Responder } from '../domain/readiness/responder.ts';
import type { Actor } from './actor.ts';
import { retryConflict } from './retry-conflict.ts';
import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { readRecord, replaceOf } from './records/record.ts';
import { responderRecord } from './records/record-types.ts';

export interface Acknowledgement {
  readonly responder: Responder;
  /** False when the person had acknowledged before; the first time stays. */
  readonly changed: boolean;
}

/** Records that a person has seen the news. @throws DomainError `not-found` when not on the list */
export function createAcknowledgeVisit({ store, clock, ids }: Parts) {
  return function acknowledgeVisit(actor: Actor, visitId: string): Promise<Acknowledgement> {
    const partition = visitPartition(actor.council, visitId);
    return retryConflict(async () => {
      const kept = await readRecord(store, responderRecord, { partition, id: actor.person.id });
      if (kept === null) {
        throw new DomainError('not-found', 'You are not on the list of people for this visit.');
      }
      if (kept.body.acknowledgedAt !== null) return { responder: kept.body, changed: false };
      const at = clock.now();
      const responder = { ...kept.body, acknowledgedAt: at };
      await store.commit(partition, [
        replaceOf(responderRecord, kept, responder),
        eventOf({
          id: ids.event(),
          type: 'visit.acknowledged',
          actor: actor.person.id,
          subject: visitId,
          before: null,
          after: at,
          at,
          visitId,
        }),
      ]);
      return { responder, changed: true };
    });
  };
}
