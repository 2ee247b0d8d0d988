import { DomainError } from '../domain/errors.ts';
import { releaseOf, type PlannedReleases } from '../domain/telling/planned-release.ts';
import type { Actor } from './actor.ts';
import { describeDraft, type DraftedCall } from './draft-call.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { readRecord, replaceOf } from './records/record.ts';
import { callDraftRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

/**
 * Keeps with a draft when its later waves are to go out. Tells nobody.
 * @throws DomainError `not-permitted`, `not-found`, `invalid` (a time that is over)
 */
export function createPlanWaves({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function planWaves(
    actor: Actor,
    draftId: string,
    releases: PlannedReleases,
  ): Promise<DraftedCall> {
    await demandMayAnnounce({ store, clock }, actor);
    for (const planned of Object.values(releases)) refuseThePast(planned, clock.now());
    const partition = councilPartition(actor.council);
    return retryConflict(async () => {
      const kept = await readRecord(store, callDraftRecord, { partition, id: draftId });
      if (kept === null) {
        throw new DomainError(
          'not-found',
          'That form is no longer kept. Type “call” to start again.',
        );
      }
      const draft = { ...kept.body, releases };
      await store.commit(partition, [replaceOf(callDraftRecord, kept, draft)]);
      return describeDraft({ store, clock }, actor.council, draft);
    });
  };
}

/** @throws DomainError `invalid` */
export function refuseThePast(planned: Parameters<typeof releaseOf>[0], now: string): void {
  const release = releaseOf(planned);
  if (release.kind !== 'timed' || Date.parse(release.at) > Date.parse(now)) return;
  throw new DomainError('invalid', 'That time is over. Choose a later one, or tell them at once.');
}
