import { hoursLater } from '../../domain/calendar/instants.ts';
import { standingOf, type Item } from '../../domain/readiness/item.ts';
import type { Round, RoundEntry, Thing } from '../../domain/reminders/round.ts';
import { lateAtIn } from '../../domain/visit-life/states.ts';
import type { Actor } from '../actor.ts';
import { visitPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { readRecord } from '../records/record.ts';
import { roundRecord } from '../records/reminder-records.ts';
import { createShowOwnPart, type OwnItem, type OwnPart } from '../show-own-part.ts';
import { loadVisitState, type VisitState } from '../visit-state.ts';
import { isRemindingState, loadReminding } from './reminder-settings.ts';

/** Somebody of whom another person hears, because reminders were of no use. */
export interface EscalatedPerson {
  readonly name: string;
  readonly team: string | null;
  readonly acknowledged: boolean;
  /** What of theirs is overdue, by title. */
  readonly overdue: readonly string[];
}

/** What a round of reminders says to one person, as things stand when they read it. */
export interface ReminderView {
  readonly own: OwnPart;
  /** The person's own items that are overdue or due soon. */
  readonly urgent: readonly OwnItem[];
  readonly people: readonly EscalatedPerson[];
}

/**
 * @param number the round in which the person hears of others; null where only of their own things
 * @returns null when nothing of it stands open any more: then there is nothing to say
 */
export function createShowReminder(parts: Pick<Parts, 'store' | 'clock'>) {
  const showOwnPart = createShowOwnPart(parts);
  return async function showReminder(
    actor: Actor,
    visitId: string,
    number: number | null,
  ): Promise<ReminderView | null> {
    const place = { council: actor.council, visitId };
    const [own, { rules }, people] = await Promise.all([
      showOwnPart(actor, visitId),
      loadReminding(parts.store, place),
      number === null ? [] : escalatedTo(parts, actor, { visitId, number }),
    ]);
    if (!isRemindingState(own.visit.state)) return null;
    const soon = hoursLater(own.asOf, rules.dueSoonHours);
    const urgent = own.items.filter(({ item: { standing, due } }) => {
      const isOpen = standing === 'in-hand' || standing === 'blocked';
      return (
        standing === 'overdue' || (isOpen && due !== null && Date.parse(due) <= Date.parse(soon))
      );
    });
    const isNothing = own.acknowledgedAt !== null && urgent.length === 0 && people.length === 0;
    return isNothing ? null : { own, urgent, people };
  };
}

async function escalatedTo(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  { council, person }: Actor,
  { visitId, number }: { visitId: string; number: number },
): Promise<EscalatedPerson[]> {
  const id = String(number).padStart(5, '0');
  const partition = visitPartition(council, visitId);
  const [round, state, { people }] = await Promise.all([
    readRecord(store, roundRecord, { partition, id }),
    loadVisitState(store, council, visitId),
    loadStaff(store, council),
  ]);
  if (round === null) return [];
  const isManager = round.body.entries.some(isOf(person.id));
  const open = createOpenThings(state, clock.now());
  return people.flatMap((one): EscalatedPerson[] => {
    const things = thingsFor(person, isManager, round.body).get(one.id) ?? [];
    const { acknowledged, overdue } = open(one.id, things);
    if (acknowledged && overdue.length === 0) return [];
    return [{ name: one.name, team: one.team, acknowledged, overdue }];
  });
}

function isOf(managerId: string): (entry: RoundEntry) => boolean {
  return (entry) => entry.managerId === managerId && entry.toManager.length > 0;
}

/** A line manager hears of their own people; whoever else hears, as coordinator does. */
function thingsFor(
  { id, roles }: Actor['person'],
  isManager: boolean,
  { entries }: Round,
): Map<string, Thing[]> {
  const coordinates = !isManager || roles.includes('coordinator') || roles.includes('director');
  return new Map(
    entries.map((entry) => [
      entry.personId,
      [...(isOf(id)(entry) ? entry.toManager : []), ...(coordinates ? entry.toCoordinator : [])],
    ]),
  );
}

/** What of some things of a person still stands open. */
function createOpenThings({ visit, items, responders }: VisitState, now: string) {
  const lateAt = lateAtIn(visit, now);
  const byPerson = new Map(responders.map((one) => [one.personId, one]));
  return (personId: string, things: readonly Thing[]) => {
    const responder = byPerson.get(personId);
    const shared = items.filter(({ ownerId }) => ownerId === personId);
    const isMeant = (item: Item) =>
      things.includes(`overdue:${item.key}`) && standingOf(item, lateAt) === 'overdue';
    return {
      acknowledged: !things.includes('seen') || typeof responder?.acknowledgedAt === 'string',
      overdue: [...(responder?.items ?? []), ...shared].filter(isMeant).map(({ title }) => title),
    };
  };
}
