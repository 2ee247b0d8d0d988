import { Temporal } from 'temporal-polyfill';
import { londonDay, londonInstant } from '../../domain/calendar/london.ts';
import { isAway } from '../../domain/people/availability.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Item } from '../../domain/readiness/item.ts';
import type { RemindablePerson } from '../../domain/reminders/next-step.ts';
import { toldAtOf } from '../told.ts';
import type { VisitState } from '../visit-state.ts';

/**
 * Everybody who may be reminded in a visit: those who work here and whom the announcement has
 * reached, with what they have still to do.
 */
export function remindablePeople(
  state: VisitState,
  staff: readonly Person[],
  now: string,
): RemindablePerson[] {
  const told = toldAtOf(state);
  const responders = new Map(state.responders.map((one) => [one.personId, one]));
  const owned = Map.groupBy(state.items, ({ ownerId }) => ownerId);
  const day = londonDay(now);
  const there = new Map(
    staff
      .filter((one) => told.has(one.id) && !isAway(one, day.toString()))
      .map((one) => [one.id, one]),
  );
  return staff.flatMap((person): RemindablePerson[] => {
    const toldAt = told.get(person.id);
    const responder = responders.get(person.id);
    if (toldAt === undefined || responder === undefined) return [];
    const manager = person.lineManagerId;
    const hasManager = manager !== null && manager !== person.id && there.has(manager);
    return [
      {
        personId: person.id,
        toldAt,
        acknowledged: responder.acknowledgedAt !== null,
        items: openItems([...responder.items, ...(owned.get(person.id) ?? [])]),
        managerId: hasManager ? manager : null,
        backAt: isAway(person, day.toString()) ? backAt(person) : null,
      },
    ];
  });
}

function openItems(items: readonly Item[]): RemindablePerson['items'] {
  return items.flatMap(({ key, due, state }) =>
    due !== null && (state === 'open' || state === 'blocked')
      ? [{ key, due, blocked: state === 'blocked' }]
      : [],
  );
}

function backAt({ away }: Person): string | null {
  if (away === null) return null;
  const day = Temporal.PlainDate.from(away.until).add({ days: 1 });
  return londonInstant(day, Temporal.PlainTime.from('00:00'));
}

/** Who hears last: the coordinators whom the announcement has reached, else the director. */
export function coordinatorsTold(state: VisitState, staff: readonly Person[]): string[] {
  const told = toldAtOf(state);
  const holders = (role: Person['roles'][number]) =>
    staff.filter(({ id, roles }) => roles.includes(role) && told.has(id)).map(({ id }) => id);
  const coordinators = holders('coordinator');
  return coordinators.length > 0 ? coordinators : holders('director');
}
