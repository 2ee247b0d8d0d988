import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import type { Milestone } from '../../domain/timeline/timeline.ts';
import { timelineOfVisit } from '../../domain/visits/visit-plan.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { Actor } from '../actor.ts';
import { loadCouncilLetters } from '../council-letters.ts';
import type { DocumentStore } from '../document-store.ts';
import { visitOfLetter } from '../follow-ups/load-clocks.ts';
import { councilPartition, visitPartition } from '../partitions.ts';
import { queryRecords, readRecord } from '../records/record.ts';
import { findingRecord, visitPlanRecord } from '../records/record-types.ts';

/**
 * A visit's dates for one person. The draft and the final plan are dates of a letter that names an
 * area for priority action, and of no other; while that is embargoed, the core group alone sees them.
 */
export async function timelineSeen(
  store: DocumentStore,
  actor: Actor,
  visit: Visit,
): Promise<readonly Milestone[]> {
  if (visit.received === null) return visit.milestones;
  const place = { partition: visitPartition(actor.council, visit.id), id: visit.id };
  const [plan, priorityAction] = await Promise.all([
    readRecord(store, visitPlanRecord, place),
    seesPriorityAction(store, actor, visit),
  ]);
  if (plan === null) return visit.milestones;
  return timelineOfVisit(visit, plan.body, { priorityAction }).milestones;
}

async function seesPriorityAction(
  store: DocumentStore,
  actor: Actor,
  visit: Visit,
): Promise<boolean> {
  if (saysPriorityAction(actor, visit)) return true;
  const from = { partition: councilPartition(actor.council) };
  const { letters } = await loadCouncilLetters(store, actor.council);
  const ofVisit = letters
    .filter(({ publication }) => publication === 'published' || maySeeEmbargoed(actor.person))
    .filter((letter) => visitOfLetter(letter, [visit]) !== null);
  const findings = await Promise.all(
    ofVisit.map(({ id: letterId }) =>
      queryRecords(store, findingRecord, { ...from, wanted: { equals: { letterId } } }),
    ),
  );
  return findings.flat().some(({ body }) => body.kind === 'priority-action');
}

/** Whether somebody said so at receipt, and this person may know it. */
export function saysPriorityAction(
  { person }: Pick<Actor, 'person'>,
  { priorityAction, moves }: Visit,
): boolean {
  const published = moves.some(({ key }) => key === 'publish');
  return priorityAction && (published || maySeeEmbargoed(person));
}
