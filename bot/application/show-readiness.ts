import { categoryTitleOf } from '../contract/checklist-words.ts';
import type { Attention, ItemView, MilestoneView, ReadinessView } from '../contract/readiness.ts';
import { londonDayOf } from '../contract/spoken-time.ts';
import { may, rolesMay } from '../domain/people/permissions.ts';
import type { Person } from '../domain/people/person.ts';
import type { Item } from '../domain/readiness/item.ts';
import { countStandings, percentDone, type StandingCounts } from '../domain/readiness/counts.ts';
import { workingDaysToFieldwork } from '../domain/readiness/countdown.ts';
import { roleTitles } from '../domain/people/roles.ts';
import { isAtRest, isOffOrOver, lateAtIn } from '../domain/visit-life/states.ts';
import type { Actor } from './actor.ts';
import type { Parts } from './ports.ts';
import { loadCarriedFollowUps } from './follow-ups/carried-follow-ups.ts';
import { attentionOf, clocksAttention, type Attended } from './readiness-view/attention.ts';
import { createItemView } from './readiness-view/item-view.ts';
import { phasesOf } from './readiness-view/phases.ts';
import { reachOf, type Reach } from './readiness-view/reach.ts';
import { possibleMovesOf } from './readiness-view/possible-moves.ts';
import { isClose, runningClocks } from './readiness-view/running-clocks.ts';
import { waitingRequests } from './readiness-view/waiting-requests.ts';
import { setAsideIn } from './readiness-view/told-people.ts';
import { timelineSeen, type SeenMilestone } from './readiness-view/timeline-seen.ts';
import { visitSummary } from './readiness-view/visit-summary.ts';
import { loadStaff } from './people.ts';
import { loadVisitState, type VisitState } from './visit-state.ts';

/** What the tab shows, and who was reached by name. */
export type Readiness = ReadinessView & { readonly reach: Reach };

/**
 * Where a visit stands, for one person: what needs attention, progress, reach, and their own part.
 * @throws DomainError `not-found`
 */
export function createShowReadiness({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showReadiness(actor: Actor, visitId: string): Promise<Readiness> {
    const [state, { people, nameOf }] = await Promise.all([
      loadVisitState(store, actor.council, visitId),
      loadStaff(store, actor.council),
    ]);
    const now = clock.now();
    const lateAt = lateAtIn(state.visit, now);
    const followUpOf = await loadCarriedFollowUps({ store, clock }, actor.council, state.items);
    const itemView = createItemView({ actor, nameOf, lateAt, followUpOf });
    const items = state.items.filter(seenBy(actor.person)).map(itemView);
    const counts = countStandings(state.items, lateAt);
    const dates = await timelineSeen({ store, clock }, actor, state.visit);
    const timeline = dates.map((milestone) => milestoneView(milestone, nameOf));
    const reach = reachOf(state, people, { viewer: actor.person, nameOf, now });
    return {
      visit: visitSummary(state.visit, nameOf),
      asOf: now,
      phases: phasesOf(state.visit, now),
      workingDaysToFieldwork: workingDaysToFieldwork(state.visit, now),
      ready: readyOf(counts),
      counts,
      attention: attentionSeen(actor.person, state.visit, {
        items,
        stuck: stuckOf(state, reach, { itemView, nameOf }),
        ...waitingRequests(state, { actor, nameOf, now, people }),
        reach,
        setAside: setAsideIn(state).length,
        clocks: closeClocks(timeline, state.visit, now),
        remindable: remindableBy(actor.person),
        now,
      }),
      owners: ownersOf(state, lateAt),
      teams: groupedBy(state.items, teamOf(people), lateAt),
      categories: groupedBy(state.items, ({ category }) => categoryTitleOf(category), lateAt),
      items,
      reach,
      timeline,
      moves: possibleMovesOf(state.visit, actor.person),
      mayRecordSent: may(actor.person, 'visit.record-outcome'),
      mayCorrect: may(actor.person, 'visit.announce') && !isOffOrOver(state.visit.state),
      mayChangeItems: may(actor.person, 'item.change') && !isOffOrOver(state.visit.state),
      mine: minePart(state, reach, { id: actor.person.id, itemView }),
    };
  };
}

/** Of a visit at rest nothing needs anybody, but for clocks that have gone on since it was closed. */
function attentionSeen(
  person: Person,
  { state, moves }: VisitState['visit'],
  attended: Attended,
): Attention[] {
  if (!seesDetail(person)) return [];
  if (!isAtRest(state)) return attentionOf(attended);
  const closed = moves.findLast(({ to }) => to === 'closed');
  if (state !== 'closed' || closed === undefined) return [];
  const since = londonDayOf(closed.at);
  return clocksAttention(
    attended.clocks.filter(({ at }) => at > since),
    attended.now,
  );
}

function readyOf(counts: StandingCounts): ReadinessView['ready'] {
  const total = counts.total - counts['not-applicable'];
  return { percent: percentDone(counts), done: counts.done, total };
}

/** Whoever only looks on reads how far the work is, not who is stuck with what. */
function seesDetail({ roles }: Person): boolean {
  return rolesMay(roles, 'visit.read-detail');
}

function seenBy(person: Person): (item: Item) => boolean {
  return ({ ownerId }) => seesDetail(person) || ownerId === person.id;
}

function minePart(
  { visit, responders }: VisitState,
  { people }: Reach,
  { id, itemView }: { id: string; itemView: (item: Item) => ItemView },
): ReadinessView['mine'] {
  const responder = responders.find(({ personId }) => personId === id);
  if (responder === undefined || visit.state === 'cancelled') return null;
  return {
    acknowledgedAt: responder.acknowledgedAt,
    availability: people.find((one) => one.id === id)?.availability ?? null,
    items: responder.items.map(itemView),
  };
}

/** Who is stuck with an item of their own: for those who may see who is on the list. */
function stuckOf(
  { responders }: VisitState,
  { mayList }: ReadinessView['reach'],
  seen: { itemView: (item: Item) => ItemView; nameOf: (id: string) => string },
): { item: ItemView; person: string }[] {
  if (!mayList) return [];
  return responders.flatMap(({ personId, items }) =>
    items
      .filter(({ state }) => state === 'blocked')
      .map((item) => ({ item: seen.itemView(item), person: seen.nameOf(personId) })),
  );
}

function milestoneView(milestone: SeenMilestone, nameOf: (id: string) => string): MilestoneView {
  const { clock, owner } = milestone;
  return {
    ...milestone,
    owner: roleTitles[owner],
    clock: clock && {
      ...{ state: clock.state, words: clock.words },
      sent: clock.sent && { day: clock.sent.day, by: nameOf(clock.sent.by) },
    },
  };
}

/** Nobody reminds themselves. */
function remindableBy(viewer: Person): (personId: string | null) => string | null {
  const mayRemind = may(viewer, 'people.remind');
  return (personId) => (mayRemind && personId !== viewer.id ? personId : null);
}

function closeClocks(
  timeline: ReadinessView['timeline'],
  { received }: VisitState['visit'],
  now: string,
): ReadinessView['timeline'] {
  const today = londonDayOf(now);
  return runningClocks(timeline, { received, today }).filter((one) => isClose(one, today));
}

type Groups = { title: string; counts: StandingCounts }[];

function ownersOf({ items }: VisitState, lateAt: string | null): ReadinessView['owners'] {
  const roles = [...new Set(items.map(({ ownerRole }) => ownerRole))];
  return roles.map((role) => ({
    role,
    title: roleTitles[role],
    counts: countStandings(
      items.filter(({ ownerRole }) => ownerRole === role),
      lateAt,
    ),
  }));
}

function groupedBy(
  items: readonly Item[],
  titleOf: (item: Item) => string,
  lateAt: string | null,
): Groups {
  const titles = [...new Set(items.map(titleOf))];
  return titles.map((title) => ({
    title,
    counts: countStandings(
      items.filter((item) => titleOf(item) === title),
      lateAt,
    ),
  }));
}

function teamOf(people: readonly Person[]): (item: Item) => string {
  const teams = new Map(people.map(({ id, team }) => [id, team]));
  return ({ ownerId }) => teams.get(ownerId ?? '') ?? 'No team';
}
