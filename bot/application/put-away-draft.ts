import type { CallDraft } from '../domain/visits/call-draft.ts';
import { visitId } from '../domain/visits/visit.ts';
import type { Actor } from './actor.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { readRecord, replaceOf } from './records/record.ts';
import { callDraftRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { listVisits } from './visits.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

export interface PutAwayDraft {
  /** The visit that its call was announced as meanwhile, which putting it away does not take back. */
  readonly announcedAs: string | null;
  /** The visit whose announcement it would have put right. */
  readonly corrects: string | null;
}

/** Puts a draft away, so that it is not offered again. @throws DomainError `not-permitted` */
export function createPutAwayDraft({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function putAwayDraft(actor: Actor, draftId: string): Promise<PutAwayDraft> {
    await demandMayAnnounce({ store, clock }, actor);
    const partition = councilPartition(actor.council);
    const draft = await retryConflict(async () => {
      const kept = await readRecord(store, callDraftRecord, { partition, id: draftId });
      if (kept === null) return null;
      const putAway = { ...kept.body, putAway: true };
      await store.commit(partition, [replaceOf(callDraftRecord, kept, putAway)]);
      return kept.body;
    });
    if (draft === null) return { announcedAs: null, corrects: null };
    const announcedAs = await announcementOf({ store }, actor.council, draft);
    return { announcedAs, corrects: draft.corrects };
  };
}

async function announcementOf(
  { store }: Pick<Parts, 'store'>,
  council: string,
  { corrects, type, call, ...draft }: CallDraft,
): Promise<string | null> {
  if (corrects !== null || type === null || call === null) return null;
  const visits = await listVisits(store, council);
  const id = visitId({ ...draft, type, call }, visits);
  return visits.some((visit) => visit.id === id) ? id : null;
}
