import type { ClockView } from '../../contract/follow-up.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { statutoryClocks } from '../../domain/follow-ups/statutory-clocks.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { CouncilLetter } from '../council-letters.ts';
import type { DocumentStore } from '../document-store.ts';
import type { FindingsRecord } from '../findings-record.ts';
import { visitPartition } from '../partitions.ts';
import { readRecord } from '../records/record.ts';
import { visitPlanRecord } from '../records/record-types.ts';
import { listVisits } from '../visits.ts';

export type ClocksOf = (followUp: FollowUp) => ClockView[];

/** The statutory clocks of follow-ups; visits are read only where there is a priority action. */
export async function loadClocks(
  store: DocumentStore,
  council: string,
  record: FindingsRecord,
): Promise<ClocksOf> {
  const kindOf = ({ findingId }: FollowUp) => record.findingOf(findingId)?.kind;
  if (!record.followUps.some((followUp) => kindOf(followUp) === 'priority-action')) return () => [];
  const visits = await listVisits(store, council);
  const planned = await Promise.all(
    visits.map(async (visit) => {
      const place = { partition: visitPartition(council, visit.id), id: visit.id };
      const plan = await readRecord(store, visitPlanRecord, place);
      return plan === null ? [] : [{ visit, plan: plan.body }];
    }),
  );
  return (followUp) => {
    const finding = record.findingOf(followUp.findingId);
    const letter = finding && record.letters.get(finding.letterId);
    const visit = letter === undefined ? null : visitOfLetter(letter, visits);
    const of = planned.flat().find((one) => one.visit.id === visit?.id) ?? null;
    return statutoryClocks(kindOf(followUp) ?? 'headline', of, record.today);
  };
}

/** The council's visit that a letter is about: fieldwork began on the day that it names. */
export function visitOfLetter(letter: CouncilLetter, visits: readonly Visit[]): Visit | null {
  if (letter.otherCouncil !== null) return null;
  const { start } = letter.visit;
  return (
    visits.find(({ type, fieldworkStart }) => type !== 'drill' && fieldworkStart === start) ?? null
  );
}
