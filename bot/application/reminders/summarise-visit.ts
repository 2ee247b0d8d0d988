import { londonDay } from '../../domain/calendar/london.ts';
import { newPerson } from '../../domain/people/person.ts';
import { summaryTime } from '../../domain/reminders/summary-time.ts';
import { visitPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts, VisitPlace } from '../ports.ts';
import { isClose } from '../readiness-view/running-clocks.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, readRecord } from '../records/record.ts';
import { tellingRecord, type Telling } from '../records/reminder-records.ts';
import { toldAtOf } from '../told.ts';
import { unlessDone } from '../unless-done.ts';
import { loadVisitState, type VisitState } from '../visit-state.ts';
import { isRemindingState, loadReminding } from './reminder-settings.ts';
import { createShowSummary } from './show-summary.ts';

/**
 * Keeps the morning's summary for the core group, once a day: after fieldwork only on mornings on
 * which there is something to do.
 * @returns when the next one is due at the earliest (ISO instant); null for never
 */
export function createSummariseVisit(parts: Parts) {
  const { store, clock, ids } = parts;
  const isWorthSaying = createIsWorthSaying(parts);
  return async function summariseVisit(place: VisitPlace): Promise<string | null> {
    const state = await loadVisitState(store, place.council, place.visitId);
    if (!isRemindingState(state.visit.state)) return null;
    const now = clock.now();
    const { announcedAt } = state.visit;
    const { due, next } = summaryTime({ announcedAt, ...(await loadReminding(store, place)), now });
    const partition = visitPartition(place.council, place.visitId);
    const key = `summary-${due ?? ''}`;
    if (due === null || (await readRecord(store, tellingRecord, { partition, id: key })) !== null) {
      return next;
    }
    const told = toldAtOf(state);
    const { people: staff } = await loadStaff(store, place.council);
    const people = staff.filter((one) => one.coreGroup && told.has(one.id)).map(({ id }) => id);
    if (people.length === 0 || !(await isWorthSaying(place, state))) return next;
    const about = { kind: 'summary' as const, day: due };
    const telling: Telling = { key, about, people: people.sort(), spread: false };
    const event = eventOf({
      id: ids.event(),
      type: 'summary.decided',
      actor: null,
      subject: key,
      before: null,
      after: { people: people.length },
      at: now,
      visitId: place.visitId,
    });
    await unlessDone(() => store.commit(partition, [createOf(tellingRecord, telling), event]));
    return next;
  };
}

function createIsWorthSaying(parts: Parts) {
  const showSummary = createShowSummary(parts);
  return async function isWorthSaying(place: VisitPlace, { visit }: VisitState): Promise<boolean> {
    const today = londonDay(parts.clock.now()).toString();
    if (today <= visit.fieldworkEnd) return true;
    const nobody = { ...newPerson({ id: '', name: '' }), active: false };
    const reader = { council: place.council, person: nobody };
    const summary = await showSummary(reader, place.visitId);
    if (summary === null) return false;
    const { readiness, dueToday, clocks } = summary;
    const clockIsClose = clocks.some((one) => isClose(one, today));
    return dueToday.length > 0 || readiness.counts.overdue > 0 || clockIsClose;
  };
}
