import type { RemindPreviewView } from '../../contract/reach.ts';
import { countWords } from '../../contract/list-words.ts';
import { sayMoment } from '../../contract/spoken-time.ts';
import { openThings } from '../../domain/reminders/decide-round.ts';
import { historyOf } from '../../domain/reminders/history.ts';
import { isRemindingTime, type RemindingHours } from '../../domain/reminders/reminding-hours.ts';
import type { Round, RoundEntry } from '../../domain/reminders/round.ts';
import { demand, type Actor } from '../actor.ts';
import { visitPartition } from '../partitions.ts';
import { loadStaff, type Staff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { retryConflict } from '../retry-conflict.ts';
import { loadVisitState, type VisitState } from '../visit-state.ts';
import { createSpreadTellings } from '../spread-tellings.ts';
import { roundOperations } from './keep-round.ts';
import { remindablePeople } from './remindable-people.ts';
import { demandReminding, loadReminding } from './reminder-settings.ts';
import { loadRounds } from './remind-visit.ts';

/** Two people who remind the same staff at once must not do it twice. In milliseconds. */
const justReminded = 3_600_000;

/** Whom to remind: these, or everybody with something open when null. */
export type Chosen = readonly string[] | null;

/** What was done, with whom it was done to. */
export type Reminded = RemindPreviewView & {
  /** False when this very request had been carried out before. */
  readonly remindedNow: boolean;
};

interface Situation {
  readonly state: VisitState;
  readonly staff: Staff;
  readonly rounds: readonly Round[];
  readonly rules: Parameters<typeof openThings>[1];
  readonly hours: RemindingHours;
  readonly now: string;
}

/** Says how many people would be reminded of how much. @throws DomainError `not-permitted` … */
export function createPreviewReminder(parts: Pick<Parts, 'store' | 'clock'>) {
  return async function previewReminder(
    actor: Actor,
    visitId: string,
    chosen: Chosen,
  ): Promise<RemindPreviewView> {
    return previewOf(await situationOf(parts, actor, visitId), chosen);
  };
}

/**
 * Reminds people now, whatever the hour: somebody has decided it. It counts as one of their
 * reminders. The same request, made twice, reminds once.
 * @throws DomainError `not-permitted`, `not-found`, `conflict` for a visit that is off or over
 */
export function createRemindPeople(parts: Parts) {
  const keepRequest = createKeepRequest(parts);
  const spreadTellings = createSpreadTellings(parts);
  return async function remindPeople(
    actor: Actor,
    visitId: string,
    asked: { requestId: string; chosen: Chosen },
  ): Promise<Reminded> {
    const reminded = await keepRequest(actor, visitId, asked);
    await spreadTellings({ council: actor.council, visitId });
    return reminded;
  };
}

function createKeepRequest(parts: Parts) {
  return function keepRequest(
    actor: Actor,
    visitId: string,
    asked: { requestId: string; chosen: Chosen },
  ): Promise<Reminded> {
    return retryConflict(async () => {
      const situation = await situationOf(parts, actor, visitId);
      const { rounds, now } = situation;
      const known = rounds.find(({ requestId }) => requestId === asked.requestId);
      const preview = previewOf(situation, asked.chosen);
      if (known !== undefined) return { ...previewOfRound(situation, known), remindedNow: false };
      if (preview.people.length === 0) return { ...preview, remindedNow: true };
      const chosen = new Set(preview.people.map(({ id }) => id));
      const round: Round = {
        number: (rounds.at(-1)?.number ?? 0) + 1,
        at: now,
        by: actor.person.id,
        requestId: asked.requestId,
        entries: entriesOf(situation).filter(({ personId }) => chosen.has(personId)),
      };
      await parts.store.commit(
        visitPartition(actor.council, visitId),
        roundOperations(parts, visitId, { round, coordinators: [] }),
      );
      return { ...preview, remindedNow: true };
    });
  };
}

async function situationOf(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  actor: Actor,
  visitId: string,
): Promise<Situation> {
  demand(actor, 'people.remind', 'Only those who run the visit, or a team, can remind people.');
  const place = { council: actor.council, visitId };
  const [state, staff, rounds, reminding] = await Promise.all([
    loadVisitState(store, actor.council, visitId),
    loadStaff(store, actor.council),
    loadRounds(store, place),
    loadReminding(store, place),
  ]);
  demandReminding(state.visit.state);
  return { state, staff, rounds, ...reminding, now: clock.now() };
}

function entriesOf({ state, staff, rules, now }: Situation): RoundEntry[] {
  return remindablePeople(state, staff.people, now).map((person) => ({
    personId: person.personId,
    reminded: openThings(person, rules, now),
    managerId: person.managerId,
    toManager: [],
    toCoordinator: [],
  }));
}

function previewOf(situation: Situation, chosen: Chosen): RemindPreviewView {
  const { staff, state, now } = situation;
  const entries = new Map(entriesOf(situation).map((one) => [one.personId, one]));
  const away = new Set(
    remindablePeople(state, staff.people, now).flatMap((one) =>
      one.backAt === null ? [] : one.personId,
    ),
  );
  const historyFor = historyOf(situation.rounds);
  const whyNot = (id: string): string | null => {
    const entry = entries.get(id);
    if (entry === undefined) return 'has not been told yet';
    if (entry.reminded.length === 0) return 'has nothing open';
    if (away.has(id)) return 'is away';
    const last = historyFor(id).lastAt;
    const isJust = last !== null && Date.parse(now) - Date.parse(last) < justReminded;
    return isJust ? `was reminded ${sayMoment(last, now)}` : null;
  };
  const asked = staff.people.filter(({ id }) => chosen?.includes(id) ?? isWorthAsking(entries, id));
  const people = asked
    .filter(({ id }) => whyNot(id) === null)
    .map(({ id, name }) => ({ id, name, ...openOf(entries.get(id)) }));
  const skipped = asked.flatMap(({ id, name }) => {
    const why = whyNot(id);
    return why === null ? [] : [{ id, name, why }];
  });
  return { ...worded(situation, people), skipped };
}

function previewOfRound(situation: Situation, { entries }: Round): RemindPreviewView {
  const people = entries.map((entry) => ({
    id: entry.personId,
    name: situation.staff.nameOf(entry.personId),
    ...openOf(entry),
  }));
  return { ...worded(situation, people), skipped: [] };
}

function worded({ now, hours }: Situation, people: RemindPreviewView['people']) {
  return { people, words: remindWords({ people }), outsideHours: !isRemindingTime(now, hours) };
}

/** Asked for everybody, those with nothing open, or not told, are not worth a line each. */
function isWorthAsking(entries: ReadonlyMap<string, RoundEntry>, id: string): boolean {
  return (entries.get(id)?.reminded.length ?? 0) > 0;
}

function openOf(entry: RoundEntry | undefined): { seen: boolean; items: number } {
  const things = entry?.reminded ?? [];
  const seen = things.includes('seen');
  return { seen: !seen, items: things.length - (seen ? 1 : 0) };
}

/** "3 people have not acknowledged, 2 have items due": what a reminder is about. */
function remindWords({ people }: Pick<RemindPreviewView, 'people'>): string {
  const unseen = people.filter(({ seen }) => !seen).length;
  const late = people.filter(({ items }) => items > 0).length;
  return [
    unseen > 0 ? `${countWords(unseen, 'has', 'have')} not acknowledged` : null,
    late > 0 ? `${countWords(late, 'has', 'have')} items due or overdue` : null,
  ]
    .filter((words) => words !== null)
    .join(', ');
}
