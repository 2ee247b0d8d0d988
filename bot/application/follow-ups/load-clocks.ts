import type { ClockView } from '../../contract/clock.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { visitOf } from '../../domain/findings/letter-visit.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import {
  hasClocks,
  statutoryClocks,
  type StatutoryClock,
} from '../../domain/follow-ups/statutory-clocks.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { CouncilLetter } from '../council-letters.ts';
import type { DocumentStore } from '../document-store.ts';
import type { FindingsRecord } from '../findings-record.ts';
import { visitPartition } from '../partitions.ts';
import { readRecord } from '../records/record.ts';
import { visitPlanRecord } from '../records/record-types.ts';
import { listVisits } from '../visits.ts';

/** The statutory clocks of a follow-up, and what they still lack to run. */
export interface FollowUpClocks {
  readonly visitId: string | null;
  readonly clocks: readonly StatutoryClock[];
  readonly lacking: FollowUpView['clocksLack'];
}

export type ClocksOf = (followUp: FollowUp) => FollowUpClocks;

const none: FollowUpClocks = { visitId: null, clocks: [], lacking: null };

/** The statutory clocks of follow-ups; visits are read only where there is a priority action. */
export async function loadClocks(
  store: DocumentStore,
  council: string,
  record: Pick<FindingsRecord, 'followUps' | 'findingOf' | 'letters' | 'today'>,
): Promise<ClocksOf> {
  const isPriority = ({ findingId }: FollowUp) =>
    record.findingOf(findingId)?.kind === 'priority-action';
  if (!record.followUps.some(isPriority)) return () => none;
  const visits = await listVisits(store, council);
  const planned = await Promise.all(
    visits.map(async (visit) => {
      const place = { partition: visitPartition(council, visit.id), id: visit.id };
      const plan = await readRecord(store, visitPlanRecord, place);
      return plan === null ? [] : [{ visit, plan: plan.body }];
    }),
  );
  return (followUp) => {
    const letter = record.letters.get(record.findingOf(followUp.findingId)?.letterId ?? '');
    if (!isPriority(followUp) || letter?.otherCouncil !== null) return none;
    const visitId = visitOfLetter(letter, visits)?.id ?? null;
    if (visitId === null) return { ...none, lacking: 'visit' };
    const of = planned.flat().find(({ visit }) => visit.id === visitId);
    if (of === undefined || !hasClocks(of)) return { ...none, visitId };
    const lacking = of.visit.received === null ? 'receipt' : null;
    return { visitId, clocks: statutoryClocks(of, record.today), lacking };
  };
}

/** Clocks as people see them. */
export function clockViews(
  { visitId, clocks }: FollowUpClocks,
  nameOf: (id: string) => string,
): ClockView[] {
  return clocks.map(({ key, title, day, basis, state, words, sent }) => ({
    ...{ visitId: visitId ?? '', key, title, day, basis, state, words },
    sent: sent && { day: sent.day, by: nameOf(sent.by) },
  }));
}

/** The council's visit that a letter is about; none for another council's letter. */
export function visitOfLetter(letter: CouncilLetter, visits: readonly Visit[]): Visit | null {
  return letter.otherCouncil === null ? visitOf(letter, visits) : null;
}
