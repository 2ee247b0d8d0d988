import type { SetReminderRules } from '../../contract/reminder-rules.ts';
import { DomainError } from '../../domain/errors.ts';
import { defaultReminderRules, type ReminderRules } from '../../domain/reminders/reminder-rules.ts';
import type { RemindingHours } from '../../domain/reminders/reminding-hours.ts';
import { demand, type Actor } from '../actor.ts';
import { loadCouncilRules } from '../council-rules.ts';
import type { DocumentStore } from '../document-store.ts';
import { councilPartition, visitPartition } from '../partitions.ts';
import type { Parts, VisitPlace } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, readRecord, replaceOf } from '../records/record.ts';
import {
  reminderChoiceRecord,
  reminderRulesRecord,
  type ReminderChoice,
  type StoredReminderRules,
} from '../records/reminder-records.ts';
import { retryConflict } from '../retry-conflict.ts';
import { getVisit } from '../visits.ts';

/** The council's own rules of reminding with who set them; null while the defaults hold. */
export async function findReminderRules(
  store: DocumentStore,
  council: string,
): Promise<StoredReminderRules | null> {
  const place = { partition: councilPartition(council), id: 'reminders' };
  return (await readRecord(store, reminderRulesRecord, place))?.body ?? null;
}

export async function findReminderChoice(
  store: DocumentStore,
  { council, visitId }: VisitPlace,
): Promise<ReminderChoice | null> {
  const place = { partition: visitPartition(council, visitId), id: 'choice' };
  return (await readRecord(store, reminderChoiceRecord, place))?.body ?? null;
}

/** How and when people are reminded in a visit. */
export async function loadReminding(
  store: DocumentStore,
  place: VisitPlace,
): Promise<{ rules: ReminderRules; hours: RemindingHours }> {
  const [stored, choice, { closureDays }] = await Promise.all([
    findReminderRules(store, place.council),
    findReminderChoice(store, place),
    loadCouncilRules(store, place.council),
  ]);
  const rules = stored?.rules ?? defaultReminderRules;
  const { quietFrom, quietUntil } = rules;
  const daysOffToo = choice?.daysOffToo ?? false;
  return { rules, hours: { quietFrom, quietUntil, closureDays, daysOffToo } };
}

/**
 * Sets how the council's people are reminded, recorded with who and when; it holds from the next
 * round on. @throws DomainError `not-permitted`, `conflict` where others have changed them meanwhile
 */
export function createSetReminderRules({ store, clock, ids }: Parts) {
  return async function setReminderRules(
    actor: Actor,
    { rules, lastChanged }: SetReminderRules,
  ): Promise<void> {
    demand(actor, 'rules.change', 'Only the coordinator or the director can change the rules.');
    const partition = councilPartition(actor.council);
    await retryConflict(async () => {
      const kept = await readRecord(store, reminderRulesRecord, { partition, id: 'reminders' });
      const before = kept?.body.rules ?? defaultReminderRules;
      if (JSON.stringify(before) === JSON.stringify(rules)) return;
      if ((kept?.body.at ?? null) !== lastChanged) {
        throw new DomainError('conflict', 'Somebody else has changed these settings meanwhile.');
      }
      const at = clock.now();
      const after = { rules, by: actor.person.id, at };
      await store.commit(partition, [
        kept === null
          ? createOf(reminderRulesRecord, after)
          : replaceOf(reminderRulesRecord, kept, after),
        eventOf({
          id: ids.event(),
          type: 'reminder-rules.set',
          actor: actor.person.id,
          subject: 'reminders',
          before,
          after: rules,
          at,
          visitId: null,
        }),
      ]);
    });
  };
}

/**
 * Decides whether people are reminded on days off too in one visit.
 * @throws DomainError `not-permitted`, `not-found`
 */
export function createSetReminderChoice({ store, clock, ids }: Parts) {
  return async function setReminderChoice(
    actor: Actor,
    visitId: string,
    { daysOffToo }: { daysOffToo: boolean },
  ): Promise<void> {
    demand(actor, 'visit.announce', 'Only the director or a deputy can decide this.');
    await getVisit(store, actor.council, visitId);
    const partition = visitPartition(actor.council, visitId);
    await retryConflict(async () => {
      const kept = await readRecord(store, reminderChoiceRecord, { partition, id: 'choice' });
      if ((kept?.body.daysOffToo ?? false) === daysOffToo) return;
      const at = clock.now();
      const after = { daysOffToo, by: actor.person.id, at };
      await store.commit(partition, [
        kept === null
          ? createOf(reminderChoiceRecord, after)
          : replaceOf(reminderChoiceRecord, kept, after),
        eventOf({
          id: ids.event(),
          type: 'reminder-choice.set',
          actor: actor.person.id,
          subject: visitId,
          before: kept?.body.daysOffToo ?? false,
          after: daysOffToo,
          at,
          visitId,
        }),
      ]);
    });
  };
}

/** @throws DomainError `conflict` for a visit in which nobody is reminded */
export function demandReminding(state: string): void {
  if (isRemindingState(state)) return;
  throw new DomainError('conflict', 'Nobody is reminded of a visit that is off or over.');
}

/** Nobody is reminded of a visit that is not announced, off or over. */
export function isRemindingState(state: string): boolean {
  return remindingStates.includes(state);
}

const remindingStates: readonly string[] = [
  'preparing',
  'fieldwork',
  'awaiting-letter',
  'published',
  'not-published',
];
