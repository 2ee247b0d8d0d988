import type { ReleaseWave } from '../contract/waves.ts';
import { DomainError } from '../domain/errors.ts';
import { releaseOf } from '../domain/telling/planned-release.ts';
import { isDue, type Release } from '../domain/telling/release.ts';
import type { Wave } from '../domain/telling/wave.ts';
import { demandTelling } from '../domain/visit-life/demand-telling.ts';
import type { Actor } from './actor.ts';
import { correlationId } from './correlation.ts';
import { visitPartition } from './partitions.ts';
import { refuseThePast } from './plan-waves.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { readRecord, replaceOf } from './records/record.ts';
import { waveRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { getVisit } from './visits.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

/** Which wave of which visit. */
export interface WavePlace {
  readonly visitId: string;
  readonly wave: string;
}

/**
 * Releases, times or cancels a wave that has not gone out. Asked for again, it changes nothing. What
 * has gone out cannot be called back: whoever comes too late is told so. Nor is anything released of
 * a visit that is off or over: it would go out unasked if the visit came back.
 * @returns false when it stood so already
 * @throws DomainError `not-permitted`, `not-found`, `conflict`, `invalid` (a time that is over)
 */
export function createReleaseWave({ store, clock, ids }: Parts) {
  return async function releaseWave(
    actor: Actor,
    { visitId, wave: key }: WavePlace,
    wanted: ReleaseWave,
  ): Promise<boolean> {
    await demandMayAnnounce({ store, clock }, actor);
    const partition = visitPartition(actor.council, visitId);
    return retryConflict(async () => {
      demandTelling(await getVisit(store, actor.council, visitId));
      const kept = await readRecord(store, waveRecord, { partition, id: key });
      if (kept?.body.about.kind !== 'announcement') {
        throw new DomainError('not-found', 'There is no such wave.');
      }
      const at = clock.now();
      const release = releaseFor(kept.body, wanted, { by: actor.person.id, at });
      if (release === null) return false;
      const event = eventOf({
        id: ids.event(),
        type: eventTypes[wanted.kind],
        actor: actor.person.id,
        subject: key,
        before: kept.body.release,
        after: release,
        at,
        visitId,
      });
      await store.commit(partition, [
        replaceOf(waveRecord, kept, {
          ...kept.body,
          release,
          correlationId: correlationId(),
        }),
        event,
      ]);
      return true;
    });
  };
}

const eventTypes = {
  'at-once': 'wave.released',
  timed: 'wave.timed',
  cancelled: 'wave.cancelled',
} as const;

/** Null when there is nothing to change. */
function releaseFor(
  { release, state }: Wave,
  wanted: ReleaseWave,
  { by, at }: { by: string; at: string },
): Release | null {
  if (state === 'expanded' || isDue(release, at)) {
    if (wanted.kind === 'at-once') return null;
    throw new DomainError('conflict', 'They are being told already. That can’t be called back.');
  }
  if (wanted.kind === 'cancelled') {
    return release.kind === 'cancelled' ? null : { kind: 'cancelled', by, at };
  }
  refuseThePast(wanted, at);
  const next = releaseOf(wanted);
  return JSON.stringify(next) === JSON.stringify(release) ? null : next;
}
