import { allAtOnce } from '../../domain/telling/planned-release.ts';
import type { Actor } from '../actor.ts';
import { describeDraft, type DraftedCall } from '../draft-call.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { createOf } from '../records/record.ts';
import { callDraftRecord } from '../records/record-types.ts';
import { getVisit } from '../visits.ts';
import { demandMayAnnounce } from '../who-may-announce.ts';
import { announcedFields } from './announced-fields.ts';
import { demandMayBeCorrected } from './may-be-corrected.ts';

/**
 * A draft filled in with what was announced, to be put right.
 * @throws DomainError `not-permitted`, `not-found`, `conflict` (the visit is off or over)
 */
export function createDraftCorrection({ store, clock, ids }: Parts) {
  return async function draftCorrection(actor: Actor, visitId: string): Promise<DraftedCall> {
    await demandMayAnnounce({ store, clock }, actor);
    const visit = await getVisit(store, actor.council, visitId);
    demandMayBeCorrected(visit);
    const draft = {
      id: ids.random(),
      startedBy: actor.person.id,
      startedAt: clock.now(),
      ...announcedFields(visit),
      releases: allAtOnce,
      corrects: visitId,
      proposed: false,
    };
    await store.commit(councilPartition(actor.council), [createOf(callDraftRecord, draft)]);
    return describeDraft({ store, clock }, actor.council, draft);
  };
}
