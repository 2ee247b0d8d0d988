import type { ReachRow, ReachView } from '../../contract/reach.ts';
import { may } from '../../domain/people/permissions.ts';
import { standingOf } from '../../domain/readiness/item.ts';
import { lateAtIn } from '../../domain/visit-life/states.ts';
import { demand, type Actor } from '../actor.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { reachOf } from '../readiness-view/reach.ts';
import { visitSummary } from '../readiness-view/visit-summary.ts';
import { loadVisitState, type VisitState } from '../visit-state.ts';
import { findReminderChoice } from './reminder-settings.ts';
import { loadRounds } from './remind-visit.ts';

/** Everybody whom a visit's news is for, by name. @throws DomainError `not-permitted`, `not-found` */
export function createShowReach({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showReach(actor: Actor, visitId: string): Promise<ReachView> {
    demand(
      actor,
      'reach.list',
      'Only those who run the visit, or a team, can see who was reached.',
    );
    const place = { council: actor.council, visitId };
    const [state, { people, nameOf }, rounds, choice] = await Promise.all([
      loadVisitState(store, actor.council, visitId),
      loadStaff(store, actor.council),
      loadRounds(store, place),
      findReminderChoice(store, place),
    ]);
    const asOf = clock.now();
    const reach = reachOf(state, people, { viewer: actor.person, nameOf, now: asOf });
    const staff = new Map(people.map((one) => [one.id, one]));
    const reminded = remindersOf(rounds);
    const repeated = repeatedTo(state);
    const overdue = overdueOf(state, asOf);
    const rowOf = (person: (typeof reach.people)[number]): ReachRow => {
      const { phone = null, lineManagerId = null } = staff.get(person.id) ?? {};
      const times = reminded.get(person.id) ?? [];
      return {
        ...person,
        phone,
        lineManager: lineManagerId === null ? null : nameOf(lineManagerId),
        possiblyRepeated: repeated.has(person.id),
        overdue: overdue.get(person.id) ?? 0,
        reminders: times.length,
        remindedAt: times.at(-1) ?? null,
      };
    };
    return {
      visit: visitSummary(state.visit, nameOf),
      asOf,
      people: reach.people.map(rowOf),
      mayRemind: may(actor.person, 'people.remind'),
      daysOffToo: choice?.daysOffToo ?? false,
      mayChoose: may(actor.person, 'visit.announce'),
    };
  };
}

function remindersOf(rounds: Awaited<ReturnType<typeof loadRounds>>): Map<string, string[]> {
  const times = new Map<string, string[]>();
  for (const { at, entries } of rounds) {
    for (const { personId, reminded } of entries) {
      if (reminded.length > 0) times.set(personId, [...(times.get(personId) ?? []), at]);
    }
  }
  return times;
}

function repeatedTo({ deliveries }: VisitState): Set<string> {
  const repeated = deliveries.filter(
    ({ about, possiblyRepeated }) => about === 'announcement' && possiblyRepeated,
  );
  return new Set(repeated.map(({ recipient }) => recipient.id));
}

function overdueOf({ visit, items, responders }: VisitState, now: string): Map<string, number> {
  const counts = new Map<string, number>();
  const lateAt = lateAtIn(visit, now);
  const personal = responders.flatMap((one) => one.items);
  for (const item of [...items, ...personal]) {
    if (item.ownerId === null || standingOf(item, lateAt) !== 'overdue') continue;
    counts.set(item.ownerId, (counts.get(item.ownerId) ?? 0) + 1);
  }
  return counts;
}
