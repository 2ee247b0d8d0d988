import type { RecordSent } from '../contract/clock.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { DomainError } from '../domain/errors.ts';
import { sentOf } from '../domain/follow-ups/statutory-clocks.ts';
import type { Visit } from '../domain/visits/visit.ts';
import { demand, type Actor } from './actor.ts';
import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { timelineSeen } from './readiness-view/timeline-seen.ts';
import { eventOf } from './records/event-record.ts';
import { readRecord, replaceOf } from './records/record.ts';
import { visitRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';

/**
 * Records that what a statutory clock asks for was sent, and on which day: the clock is done then,
 * on time or late. Another day corrects it, none takes it back; the same again changes nothing.
 * @throws DomainError `not-permitted`; `not-found` (no such visit, or no such clock that the actor
 * may see); `invalid` (a day to come, or before the letter was received)
 */
export function createRecordSent({ store, clock, ids }: Parts) {
  return async function recordSent(
    actor: Actor,
    visitId: string,
    { clock: key, day }: RecordSent,
  ): Promise<void> {
    demand(actor, 'visit.record-outcome', refusal);
    const partition = visitPartition(actor.council, visitId);
    await retryConflict(async () => {
      const kept = await readRecord(store, visitRecord, { partition, id: visitId });
      if (kept === null) throw new DomainError('not-found', 'There is no such visit.');
      const visit = kept.body;
      const milestones = await timelineSeen({ store, clock }, actor, visit);
      if (!milestones.some((one) => one.key === key && one.clock !== null)) {
        throw new DomainError('not-found', 'There is no such clock in this visit.');
      }
      const at = clock.now();
      if (day !== null) refuseUnlikely(day, { visit, today: londonDay(at).toString() });
      const before = sentOf(visit, key);
      if (before?.day === (day ?? undefined)) return;
      const after = day === null ? null : { clock: key, day, by: actor.person.id, at };
      const others = visit.sent.filter((one) => one.clock !== key);
      const event = eventOf({
        id: ids.event(),
        type: after === null ? 'visit.sent-taken-back' : 'visit.sent-recorded',
        actor: actor.person.id,
        subject: visitId,
        before,
        after,
        at,
        visitId,
        // Until then, that the letter names an area for priority action is the core group's alone.
        embargoed: !visit.moves.some((move) => move.key === 'publish'),
      });
      const sent = after === null ? others : [...others, after];
      await store.commit(partition, [replaceOf(visitRecord, kept, { ...visit, sent }), event]);
    });
  };
}

const refusal =
  'Only the coordinator, the director or quality assurance can record that a plan was sent.';

function refuseUnlikely(day: string, { visit, today }: { visit: Visit; today: string }): void {
  if (day > today)
    throw new DomainError('invalid', 'What is sent on a day to come is not sent yet.');
  if (visit.received !== null && day < visit.received) {
    throw new DomainError('invalid', 'That is before the day on which the letter was received.');
  }
}
