import type { Actor } from './actor.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { readRecord, replaceOf } from './records/record.ts';
import { callDraftRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

/** Puts a draft away, so that it is not offered again. @throws DomainError `not-permitted` */
export function createPutAwayDraft({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function putAwayDraft(actor: Actor, draftId: string): Promise<void> {
    await demandMayAnnounce({ store, clock }, actor);
    const partition = councilPartition(actor.council);
    await retryConflict(async () => {
      const kept = await readRecord(store, callDraftRecord, { partition, id: draftId });
      if (kept === null) return;
      const draft = { ...kept.body, putAway: true };
      await store.commit(partition, [replaceOf(callDraftRecord, kept, draft)]);
    });
  };
}
