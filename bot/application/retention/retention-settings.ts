import type { ChangeHold, SetRetention } from '../../contract/retention.ts';
import { DomainError } from '../../domain/errors.ts';
import { periodFault } from '../../domain/retention/retention.ts';
import { demand, type Actor } from '../actor.ts';
import type { DocumentStore, Operation } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, readRecord, replaceOf } from '../records/record.ts';
import {
  retentionRecord,
  unsetRetention,
  type RetentionSettings,
} from '../records/retention-records.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { getVisit } from '../visits.ts';

const mayNot = 'Only a director or an administrator can change how long the record is kept.';

/** How long the council keeps what, and what is on hold. */
export async function loadRetention(
  store: DocumentStore,
  council: string,
): Promise<RetentionSettings> {
  const place = { partition: councilPartition(council), id: 'retention' };
  return (await readRecord(store, retentionRecord, place))?.body ?? unsetRetention;
}

/**
 * Sets how long what is kept, recorded with who and when.
 * @throws DomainError `not-permitted`, `invalid` where one period contradicts another, `conflict`
 * where others have changed them meanwhile
 */
export function createSetRetention(parts: Parts) {
  return async function setRetention(
    actor: Actor,
    { periods, lastChanged }: SetRetention,
  ): Promise<void> {
    demand(actor, 'retention.change', mayNot);
    const fault = periodFault(periods);
    if (fault !== null) throw new DomainError('invalid', fault);
    await change(parts, actor, (before) => {
      if (JSON.stringify(before.periods) === JSON.stringify(periods)) return null;
      if ((before.changed?.at ?? null) !== lastChanged) {
        throw new DomainError('conflict', 'Somebody else has changed these settings meanwhile.');
      }
      const changed = { by: actor.person.id, at: parts.clock.now() };
      return {
        settings: { ...before, periods, changed },
        event: {
          type: 'retention.set',
          before: before.periods,
          after: periods,
          reason: null,
          visitId: null,
        },
      };
    });
  };
}

/**
 * Stops the erasing of a visit, or of everything, or lets it go on, recorded with the reason.
 * @throws DomainError `not-permitted`, `not-found`
 */
export function createChangeHold(parts: Parts) {
  return async function changeHold(
    actor: Actor,
    { kind, visitId, reason, screened }: ChangeHold,
  ): Promise<void> {
    demand(actor, 'retention.change', mayNot);
    if (visitId !== null && kind === 'hold') await getVisit(parts.store, actor.council, visitId);
    const subject = visitId ?? 'everything';
    const typed = screenTyped(parts, actor, { texts: { reason }, screened, subject, visitId });
    const hold = { visitId, reason, by: actor.person.id, at: parts.clock.now() };
    const isSame = (one: { visitId: string | null }) => one.visitId === visitId;
    await change(parts, actor, (before) => {
      const standing = before.holds.find(isSame) ?? null;
      if ((kind === 'hold') === (standing !== null)) return null;
      const others = before.holds.filter((one) => !isSame(one));
      const holds = kind === 'hold' ? [...others, hold] : others;
      const type = kind === 'hold' ? 'retention.held' : 'retention.hold-lifted';
      return {
        settings: { ...before, holds, ...(kind === 'lift' && { liftedAt: hold.at }) },
        event: { type, before: standing, after: kind === 'hold' ? hold : null, reason, visitId },
        typed,
      };
    });
  };
}

interface Change {
  readonly settings: RetentionSettings;
  readonly event: {
    type: string;
    before: unknown;
    after: unknown;
    reason: string | null;
    visitId: string | null;
  };
  readonly typed?: readonly Operation[];
}

/** @param decide what becomes of the settings; null for nothing */
async function change(
  { store, clock, ids }: Parts,
  actor: Actor,
  decide: (before: RetentionSettings) => Change | null,
): Promise<void> {
  const partition = councilPartition(actor.council);
  await retryConflict(async () => {
    const kept = await readRecord(store, retentionRecord, { partition, id: 'retention' });
    const decided = decide(kept?.body ?? unsetRetention);
    if (decided === null) return;
    const { settings, event, typed = [] } = decided;
    const written = {
      id: ids.event(),
      actor: actor.person.id,
      subject: event.visitId ?? 'retention',
      at: clock.now(),
    };
    await store.commit(partition, [
      kept === null
        ? createOf(retentionRecord, settings)
        : replaceOf(retentionRecord, kept, settings),
      eventOf({ ...event, ...written }),
      ...typed,
    ]);
  });
}
