import { Temporal } from 'temporal-polyfill';
import { londonDay } from '../../domain/calendar/london.ts';
import { sentOf } from '../../domain/follow-ups/statutory-clocks.ts';
import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import { clockStanding, type ClockStanding } from '../../domain/timeline/clock-standing.ts';
import type { Milestone } from '../../domain/timeline/timeline.ts';
import { timelineOfVisit } from '../../domain/visits/visit-plan.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { Actor } from '../actor.ts';
import { loadCouncilLetters } from '../council-letters.ts';
import type { DocumentStore } from '../document-store.ts';
import { visitOfLetter } from '../follow-ups/load-clocks.ts';
import { councilPartition, visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { queryRecords, readRecord } from '../records/record.ts';
import { findingRecord, visitPlanRecord } from '../records/record-types.ts';

/** A date of a visit, and of a statutory clock where it stands. */
export type SeenMilestone = Milestone & {
  readonly clock: (ClockStanding & { readonly sent: Visit['sent'][number] | null }) | null;
};

/**
 * A visit's dates for one person. The draft and the final plan are dates of a letter that names an
 * area for priority action, and of no other; while that is embargoed, the core group alone sees them.
 */
export async function timelineSeen(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  actor: Actor,
  visit: Visit,
): Promise<SeenMilestone[]> {
  const asKept = () => visit.milestones.map((milestone) => ({ ...milestone, clock: null }));
  if (visit.received === null) return asKept();
  const place = { partition: visitPartition(actor.council, visit.id), id: visit.id };
  const [plan, priorityAction] = await Promise.all([
    readRecord(store, visitPlanRecord, place),
    seesPriorityAction(store, actor, visit),
  ]);
  if (plan === null) return asKept();
  const today = londonDay(clock.now());
  const statutory = new Set(plan.body.pack.clocks.map(({ key }) => key));
  return timelineOfVisit(visit, plan.body, { priorityAction }).milestones.map((milestone) => {
    const { key, at } = milestone;
    if (!statutory.has(key)) return { ...milestone, clock: null };
    const sent = sentOf(visit, key);
    const standing = clockStanding(Temporal.PlainDate.from(at), sent?.day ?? null, today);
    return { ...milestone, clock: { ...standing, sent } };
  });
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
