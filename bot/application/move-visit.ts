import type { MoveVisit } from '../contract/visit-move.ts';
import { dueAt } from '../domain/checklist/due.ts';
import { DomainError } from '../domain/errors.ts';
import type { Item } from '../domain/readiness/item.ts';
import type { VisitChange } from '../domain/telling/about.ts';
import { changeWaves } from '../domain/telling/wave.ts';
import type { Timeline } from '../domain/timeline/timeline.ts';
import { moveRules, type MoveRule } from '../domain/visit-life/moves.ts';
import type { VisitPlan } from '../domain/visits/visit-plan.ts';
import type { Visit, VisitMove } from '../domain/visits/visit.ts';
import type { Actor } from './actor.ts';
import { decideMove, madeAlready } from './decide-move.ts';
import { createWave } from './create-wave.ts';
import type { Operation } from './document-store.ts';
import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { queryRecords, readRecord, replaceOf, type Kept } from './records/record.ts';
import { itemRecord, visitPlanRecord, visitRecord, waveRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { screenTyped } from './screen-typed.ts';

export interface MovedVisit {
  readonly visit: Visit;
  /** The move as it is kept: who, when and why. */
  readonly move: VisitMove;
  /** False when it had been made already: by whom and when, `move` says. */
  readonly changed: boolean;
}

/**
 * Moves a visit on in its life: dates that move take the open items' deadlines along (the original
 * ones are kept), and where everybody has to hear of it a wave is made that tells them. The same
 * move asked for again, by anybody, changes nothing.
 * @throws DomainError `not-found`, and whatever the life of a visit refuses, with the reason
 */
export function createMoveVisit({ store, clock, ids }: Parts) {
  return function moveVisit(actor: Actor, visitId: string, asked: MoveVisit): Promise<MovedVisit> {
    const partition = visitPartition(actor.council, visitId);
    return retryConflict(async () => {
      const { kept, keptPlan } = await readPlannedVisit(store, actor.council, visitId);
      const plan = keptPlan.body;
      const earlier = madeAlready(kept.body, { actor, asked });
      if (earlier !== null) return { visit: kept.body, move: earlier, changed: false };
      const [items, waves] = await Promise.all([
        queryRecords(store, itemRecord, { partition }),
        queryRecords(store, waveRecord, { partition }),
      ]);
      const at = clock.now();
      const { visit, timeline, move } = decideMove(kept.body, plan, { actor, asked, at });
      const event = eventOf({
        id: ids.event(),
        type: 'visit.moved',
        actor: actor.person.id,
        subject: visitId,
        before: kept.body,
        after: visit,
        reason: move.reason,
        at,
        visitId,
      });
      const changes = waves.filter(({ body }) => body.about.kind === 'change').length;
      const screened = screenTyped({ clock, ids }, actor, {
        texts: { reason: asked.reason },
        screened: asked.screened,
        subject: visitId,
        visitId,
      });
      const change = changeToTell(kept.body, move);
      await store.commit(partition, [
        replaceOf(visitRecord, kept, visit),
        ...redated(items, plan, timeline),
        ...(change === null ? [] : changeWaves(visit.type, change, changes + 1).map(createWave)),
        event,
        ...screened,
      ]);
      return { visit, move, changed: true };
    });
  };
}

/** The visit with the plan that it was begun with. @throws DomainError `not-found` */
export async function readPlannedVisit(
  store: Parts['store'],
  council: string,
  visitId: string,
): Promise<{ kept: Kept<Visit>; keptPlan: Kept<VisitPlan> }> {
  const place = { partition: visitPartition(council, visitId), id: visitId };
  const [kept, keptPlan] = await Promise.all([
    readRecord(store, visitRecord, place),
    readRecord(store, visitPlanRecord, place),
  ]);
  if (kept === null || keptPlan === null) {
    throw new DomainError('not-found', 'There is no such visit.');
  }
  return { kept, keptPlan };
}

/** What a move gives everybody to hear; null when it is for those who run the visit to know. */
export function changeToTell(before: Visit, { key, reason }: VisitMove): VisitChange | null {
  const rule: MoveRule = moveRules[key];
  if (rule.tellsPeople !== true) return null;
  const { fieldworkStart, fieldworkEnd } = before;
  return { move: key, reason, before: { fieldworkStart, fieldworkEnd } };
}

/**
 * What is done keeps its date; what came from earlier visits does not hang on fieldwork. A deadline
 * set by hand stays until the one that the dates give moves as well.
 */
function redated(items: readonly Kept<Item>[], plan: VisitPlan, timeline: Timeline): Operation[] {
  const closureDays = new Set(plan.closureDays);
  return items.flatMap((kept) => {
    const template = plan.template.items.find(({ key }) => key === kept.body.key);
    if (template === undefined || kept.body.state === 'done') return [];
    const due = dueAt(template, timeline, closureDays);
    const { redating } = kept.body;
    if (due === (redating === null ? kept.body.due : redating.planned)) return [];
    // A deadline that hung on a letter is set for the first time when the letter comes.
    const originalDue = kept.body.originalDue ?? due;
    const basis = template.basis?.kind ?? null;
    const after = { ...kept.body, due, originalDue, basis, redating: null };
    return [replaceOf(itemRecord, kept, after)];
  });
}
