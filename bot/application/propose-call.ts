import { systemNameOf } from '../domain/connections/connection.ts';
import type { Actor } from './actor.ts';
import { describeDraft, keepDraft, type CallFields, type DraftedCall } from './draft-call.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { readRecord } from './records/record.ts';
import { callDraftRecord } from './records/record-types.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

/**
 * Keeps what another system knows of a call, for somebody to confirm who may announce. Tells nobody,
 * and announces nothing. The same proposal (`id`) twice is one.
 * @throws DomainError `not-permitted` for a person who may not announce
 */
export function createProposeCall({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function proposeCall(
    actor: Actor,
    id: string,
    fields: CallFields,
  ): Promise<DraftedCall> {
    if (systemNameOf(actor.person.id) === null) await demandMayAnnounce({ store, clock }, actor);
    const place = { partition: councilPartition(actor.council), id };
    const earlier = await readRecord(store, callDraftRecord, place);
    if (earlier !== null) return describeDraft({ store, clock }, actor.council, earlier.body);
    return keepDraft({ store, clock }, actor, { ...fields, id, proposed: true });
  };
}
