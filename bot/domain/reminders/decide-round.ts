import { compareInstants, earliestOf, hoursLater, latestOf } from '../calendar/instants.ts';
import { historyOf, type PersonHistory } from './history.ts';
import { nextSteps, type NextStep, type RemindablePerson } from './next-step.ts';
import type { ReminderRules } from './reminder-rules.ts';
import { isRemindingTime, remindingTimes, type RemindingHours } from './reminding-hours.ts';
import type { Round, RoundEntry, Thing } from './round.ts';

export interface Decision {
  /** Who is reminded now, and of whom others hear; empty when nothing is due. */
  readonly entries: readonly RoundEntry[];
  /** When to decide again if nothing changes meanwhile; null when never. */
  readonly next: string | null;
}

export interface RoundFacts {
  readonly people: readonly RemindablePerson[];
  /** The rounds so far, oldest first. */
  readonly rounds: readonly Round[];
  readonly rules: ReminderRules;
  readonly hours: RemindingHours;
  /** ISO instant. */
  readonly now: string;
}

/**
 * Decides a round: one entry a person, with everything that is due by now. Nobody gets two messages
 * within the interval, nobody is reminded in quiet hours or while they are away, and what stood open
 * through all its reminders goes to the line manager and then to the coordinator.
 */
export function decideRound(facts: RoundFacts): Decision {
  const { people, rules, hours, now } = facts;
  const historyFor = historyOf(facts.rounds);
  const open = isRemindingTime(now, hours);
  const timeFrom = remindingTimes(hours);
  // What is decided now is looked at again when its interval is over.
  const again = timeFrom(open ? hoursLater(now, rules.everyHours) : now);
  const entries: RoundEntry[] = [];
  let next: string | null = null;
  for (const person of people) {
    const timed = timedSteps(person, historyFor(person.personId), { rules, timeFrom });
    const due = timed.filter(({ at }) => compareInstants(at, now) <= 0);
    if (open && due.length > 0) entries.push(entryOf(person, due));
    const ahead = timed.filter((step) => !due.includes(step)).map(({ at }) => at);
    next = earliestOf(next, due.length > 0 ? again : null, ...ahead);
  }
  return { entries, next };
}

type TimedStep = NextStep & { readonly at: string };

function timedSteps(
  person: RemindablePerson,
  history: PersonHistory,
  { rules, timeFrom }: { rules: ReminderRules; timeFrom: (instant: string) => string },
): TimedStep[] {
  const rested = history.lastAt === null ? null : hoursLater(history.lastAt, rules.everyHours);
  return nextSteps(person, history, rules)
    .map((step) => {
      // An escalation is a message to somebody else: it waits for neither their rest nor their return.
      const waits = step.step === 'reminder' ? [rested, person.backAt] : [];
      const from = latestOf(step.from, ...waits.filter((one) => one !== null));
      return { ...step, at: timeFrom(from) };
    })
    .filter(({ at, until }) => until === null || compareInstants(at, until) < 0);
}

function entryOf(person: RemindablePerson, due: readonly NextStep[]): RoundEntry {
  const things = (step: NextStep['step']): Thing[] =>
    due.filter((one) => one.step === step).map(({ thing }) => thing);
  return {
    personId: person.personId,
    reminded: things('reminder'),
    managerId: person.managerId,
    toManager: things('line-manager'),
    toCoordinator: things('coordinator'),
  };
}

/** All that somebody could be reminded of at a moment, whatever the intervals say. */
export function openThings(
  { acknowledged, items }: Pick<RemindablePerson, 'acknowledged' | 'items'>,
  { dueSoonHours }: Pick<ReminderRules, 'dueSoonHours'>,
  now: string,
): Thing[] {
  const soon = hoursLater(now, dueSoonHours);
  const ofItems = items.flatMap(({ key, due }): Thing[] => {
    if (compareInstants(due, now) < 0) return [`overdue:${key}`];
    return compareInstants(due, soon) <= 0 ? [`soon:${key}`] : [];
  });
  return acknowledged ? ofItems : ['seen', ...ofItems];
}
