import type { CouncilRules } from '../../domain/framework/council-rules.ts';
import { isAdded } from '../../domain/readiness/added-item.ts';
import { itemSchema, type Item } from '../../domain/readiness/item.ts';
import { isTouched, touchedOf } from '../../domain/readiness/untouched.ts';
import type { About } from '../../domain/telling/about.ts';
import type { CompleteCall } from '../../domain/visits/call-draft.ts';
import { newVisit, type NewVisit } from '../../domain/visits/new-visit.ts';
import { timelineOfVisit } from '../../domain/visits/visit-plan.ts';
import { visitTypeTitles, type Visit } from '../../domain/visits/visit.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import { readPlannedVisit } from '../move-visit.ts';
import { visitPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { createOf, deleteOf, queryRecords, replaceOf, type Kept } from '../records/record.ts';
import { itemRecord, visitPlanRecord, visitRecord } from '../records/record-types.ts';
import { visitItems } from '../visit-items.ts';
import { demandMayBeCorrected } from './may-be-corrected.ts';

/** What people were told before. */
export type ToldBefore = Extract<About, { kind: 'correction' }>['before'];

/** What becomes of a visit, its plan and its checklist when its announcement is put right. */
export interface PlannedCorrection {
  readonly before: Visit;
  readonly visit: Visit;
  readonly told: ToldBefore;
  readonly items: ItemChanges;
  /** Of the visit, its plan and its items. */
  readonly operations: readonly Operation[];
}

/** The items that come, go, and stand otherwise. */
export interface ItemChanges {
  readonly added: readonly Item[];
  readonly dropped: readonly Kept<Item>[];
  readonly changed: readonly { readonly kept: Kept<Item>; readonly item: Item }[];
}

/**
 * Works out a correction and changes nothing. What nobody has touched makes place for the right
 * checklist; what somebody has done stays done.
 * @returns null when the visit says all this already
 * @throws DomainError `not-found`, `conflict` (the visit is off or over)
 */
export async function planCorrection(
  parts: Parts,
  actor: Actor,
  { visitId, call, rules }: { visitId: string; call: CompleteCall; rules: CouncilRules },
): Promise<PlannedCorrection | null> {
  const { store } = parts;
  const partition = visitPartition(actor.council, visitId);
  const { kept, keptPlan } = await readPlannedVisit(store, actor.council, visitId);
  const before = kept.body;
  demandMayBeCorrected(before);
  const begun = corrected(before, newVisit(call, announcementOf(before), rules));
  const { visit } = begun;
  if (sameFacts(before, visit)) return null;
  const [staff, kepts] = await Promise.all([
    loadStaff(store, actor.council),
    queryRecords(store, itemRecord, { partition }),
  ]);
  const items = itemChanges(kepts, await visitItems(parts, actor.council, { ...begun, staff }));
  return {
    before,
    visit,
    told: toldBefore(before),
    items,
    operations: [
      replaceOf(visitRecord, kept, visit),
      replaceOf(visitPlanRecord, keptPlan, begun.plan),
      ...items.added.map((item) => createOf(itemRecord, item)),
      ...items.dropped.map(deleteOf),
      ...items.changed.map(({ kept: one, item }) => replaceOf(itemRecord, one, item)),
    ],
  };
}

function announcementOf({ id, announcedAt, announcedBy, seriesNumber }: Visit) {
  return { id, at: announcedAt, by: announcedBy, seriesNumber };
}

/** The visit begun anew, with what has become of it since: clocks go on running from its letter. */
function corrected(before: Visit, begun: NewVisit): NewVisit {
  const { state, moves, received, priorityAction, sent, lead } = before;
  const { plan } = begun;
  const visit = { lead, ...begun.visit, state, moves, received, priorityAction, sent };
  const timeline = timelineOfVisit(visit, plan);
  return { plan, timeline, visit: { ...visit, milestones: [...timeline.milestones] } };
}

function sameFacts(a: Visit, b: Visit): boolean {
  return (['type', 'theme', 'call', 'lead', 'fieldworkStart', 'fieldworkEnd'] as const).every(
    (field) => a[field] === b[field],
  );
}

function toldBefore(visit: Visit): ToldBefore {
  const { type, themeTitle, call, lead, fieldworkStart, fieldworkEnd } = visit;
  return { typeTitle: visitTypeTitles[type], themeTitle, call, lead, fieldworkStart, fieldworkEnd };
}

/** A deadline set by hand stays until the one that the dates give moves as well. */
function putRight(kept: Item, right: Item): Item {
  const item = { ...right, ...touchedOf(kept) };
  const { redating, due, basis, originalDue } = kept;
  if (redating === null) return item;
  return redating.planned === right.due
    ? { ...item, due, basis, originalDue }
    : { ...item, redating: null };
}

function itemChanges(kepts: readonly Kept<Item>[], items: readonly Item[]): ItemChanges {
  const wanted = new Map(items.map((item) => [item.key, item]));
  const known = new Set(kepts.map(({ body }) => body.key));
  return {
    added: items.filter(({ key }) => !known.has(key)),
    dropped: kepts.filter(
      ({ body }) => !wanted.has(body.key) && !isTouched(body) && !isAdded(body),
    ),
    changed: kepts.flatMap((kept) => {
      const right = wanted.get(kept.body.key);
      if (right === undefined) return [];
      // Parsed, so that the order of its fields is no change.
      const item = itemSchema.parse(putRight(kept.body, right));
      return JSON.stringify(item) === JSON.stringify(kept.body) ? [] : [{ kept, item }];
    }),
  };
}
