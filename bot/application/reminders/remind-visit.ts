import { decideRound } from '../../domain/reminders/decide-round.ts';
import type { Round } from '../../domain/reminders/round.ts';
import type { DocumentStore } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts, VisitPlace } from '../ports.ts';
import { queryRecords } from '../records/record.ts';
import { roundRecord } from '../records/reminder-records.ts';
import { retryConflict } from '../retry-conflict.ts';
import { loadVisitState } from '../visit-state.ts';
import { roundOperations } from './keep-round.ts';
import { coordinatorsTold, remindablePeople } from './remindable-people.ts';
import { isRemindingState, loadReminding } from './reminder-settings.ts';

/** The visit's rounds of reminders so far, oldest first. */
export async function loadRounds(store: DocumentStore, place: VisitPlace): Promise<Round[]> {
  const partition = visitPartition(place.council, place.visitId);
  return (await queryRecords(store, roundRecord, { partition })).map(({ body }) => body);
}

/**
 * Decides and keeps the round of reminders that is due in a visit now, if any.
 * @returns when to look again if nothing happens meanwhile (ISO instant); null for never
 */
export function createRemindVisit(parts: Parts) {
  return function remindVisit(place: VisitPlace): Promise<string | null> {
    const { store, clock } = parts;
    return retryConflict(async () => {
      const [state, { people: staff }, rounds, reminding] = await Promise.all([
        loadVisitState(store, place.council, place.visitId),
        loadStaff(store, place.council),
        loadRounds(store, place),
        loadReminding(store, place),
      ]);
      if (!isRemindingState(state.visit.state)) return null;
      const now = clock.now();
      const people = remindablePeople(state, staff, now);
      const { entries, next } = decideRound({ people, rounds, ...reminding, now });
      if (entries.length === 0) return next;
      const round = {
        number: (rounds.at(-1)?.number ?? 0) + 1,
        at: now,
        by: null,
        requestId: null,
        entries: [...entries],
      };
      const coordinators = coordinatorsTold(state, staff);
      await store.commit(
        visitPartition(place.council, place.visitId),
        roundOperations(parts, place.visitId, { round, coordinators }),
      );
      return next;
    });
  };
}
