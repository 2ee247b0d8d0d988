import type { MoveVisit } from '../contract/visit-move.ts';
import { Temporal } from 'temporal-polyfill';
import { londonDay } from '../domain/calendar/london.ts';
import { sayDate } from '../domain/calendar/say-date.ts';
import { dayOffTitle } from '../domain/calendar/working-days.ts';
import { dueAt } from '../domain/checklist/due.ts';
import { DomainError } from '../domain/errors.ts';
import type { Item } from '../domain/readiness/item.ts';
import { changeWave } from '../domain/telling/wave.ts';
import type { Timeline } from '../domain/timeline/timeline.ts';
import { moveKeys, moveRules, type MoveKey, type MoveRule } from '../domain/visit-life/moves.ts';
import { move as movedLife } from '../domain/visit-life/visit-life.ts';
import { timelineOfVisit, type VisitPlan } from '../domain/visits/visit-plan.ts';
import type { Visit } from '../domain/visits/visit.ts';
import type { Actor } from './actor.ts';
import type { Operation } from './document-store.ts';
import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { createOf, queryRecords, readRecord, replaceOf, type Kept } from './records/record.ts';
import { itemRecord, visitPlanRecord, visitRecord, waveRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { screenTyped } from './screen-typed.ts';

/**
 * Moves a visit on in its life: dates that move take the open items' deadlines along (the original
 * ones are kept), and where everybody has to hear of it a wave is made that tells them.
 * @throws DomainError `not-found`, and whatever the life of a visit refuses, with the reason
 */
export function createMoveVisit({ store, clock, ids }: Parts) {
  return function moveVisit(actor: Actor, visitId: string, asked: MoveVisit): Promise<Visit> {
    const partition = visitPartition(actor.council, visitId);
    return retryConflict(async () => {
      const [kept, plan, items, waves] = await Promise.all([
        readRecord(store, visitRecord, { partition, id: visitId }),
        readRecord(store, visitPlanRecord, { partition, id: visitId }),
        queryRecords(store, itemRecord, { partition }),
        queryRecords(store, waveRecord, { partition }),
      ]);
      if (kept === null || plan === null) {
        throw new DomainError('not-found', 'There is no such visit.');
      }
      const at = clock.now();
      const { visit, timeline } = moved(kept.body, plan.body, { actor, asked, at });
      const event = eventOf({
        id: ids.event(),
        type: 'visit.moved',
        actor: actor.person.id,
        subject: visitId,
        before: kept.body,
        after: visit,
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
      await store.commit(partition, [
        replaceOf(visitRecord, kept, visit),
        ...redated(items, plan.body, timeline),
        ...told(kept.body, visit, changes + 1),
        event,
        ...screened,
      ]);
      return visit;
    });
  };
}

function moved(
  before: Visit,
  plan: VisitPlan,
  { actor, asked, at }: { actor: Actor; asked: MoveVisit; at: string },
): { visit: Visit; timeline: Timeline } {
  refuseUnlikelyDays(before, asked, at);
  const life = movedLife(before, {
    key: moveKey(asked.move),
    outcome: before.outcome,
    by: actor.person,
    at,
    reason: asked.reason ?? undefined,
    withDates: asked.fieldwork !== null,
  });
  const visit: Visit = {
    ...before,
    state: life.state,
    moves: [...life.moves],
    fieldworkStart: asked.fieldwork?.start ?? before.fieldworkStart,
    fieldworkEnd: asked.fieldwork?.end ?? before.fieldworkEnd,
    received: asked.received ?? before.received,
  };
  const timeline = timelineOfVisit(visit, plan);
  return { visit: { ...visit, milestones: [...timeline.milestones] }, timeline };
}

/** Everybody is told of new days: a slip of the hand is better refused than corrected. */
function refuseUnlikelyDays(before: Visit, asked: MoveVisit, at: string): void {
  const { fieldwork, received } = asked;
  if (received !== null && received > londonDay(at).toString()) {
    throw new DomainError('invalid', 'A letter can’t have been received in the future.');
  }
  if (fieldwork === null) return;
  const same = fieldwork.start === before.fieldworkStart && fieldwork.end === before.fieldworkEnd;
  if (same && asked.move === 'move-dates') {
    throw new DomainError('invalid', 'Those are the dates already. Nobody was told anything.');
  }
  for (const day of [fieldwork.start, fieldwork.end].map((text) => Temporal.PlainDate.from(text))) {
    const dayOff = dayOffTitle(day);
    if (dayOff === null) continue;
    throw new DomainError(
      'invalid',
      `${sayDate(day)} is ${dayOff}, when inspectors don’t visit. Check the date.`,
    );
  }
}

function moveKey(text: string): MoveKey {
  const key = moveKeys.find((known) => known === text);
  if (key !== undefined) return key;
  throw new DomainError('invalid', 'A visit does not move in that way.');
}

/** What is done keeps its date; what came from earlier visits does not hang on fieldwork. */
function redated(items: readonly Kept<Item>[], plan: VisitPlan, timeline: Timeline): Operation[] {
  const closureDays = new Set(plan.closureDays);
  return items.flatMap((kept) => {
    const template = plan.template.items.find(({ key }) => key === kept.body.key);
    if (template === undefined || kept.body.state === 'done') return [];
    const due = dueAt(template, timeline, closureDays);
    if (due === kept.body.due) return [];
    // A deadline that hung on a letter is set for the first time when the letter comes.
    const originalDue = kept.body.originalDue ?? due;
    return [replaceOf(itemRecord, kept, { ...kept.body, due, originalDue })];
  });
}

function told(before: Visit, after: Visit, number: number): Operation[] {
  const last = after.moves.at(-1);
  if (last === undefined) return [];
  const rule: MoveRule = moveRules[last.key];
  if (rule.tellsPeople !== true) return [];
  const { fieldworkStart, fieldworkEnd } = before;
  const change = { move: last.key, reason: last.reason, before: { fieldworkStart, fieldworkEnd } };
  return [createOf(waveRecord, changeWave(after.type, change, number))];
}
