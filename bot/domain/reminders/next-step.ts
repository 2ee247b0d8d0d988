import { compareInstants, hoursLater, latestOf } from '../calendar/instants.ts';
import type { PersonHistory } from './history.ts';
import type { ReminderRules } from './reminder-rules.ts';
import type { Thing } from './round.ts';

/** Somebody as the rules of reminding see them. Instants are ISO. */
export interface RemindablePerson {
  readonly personId: string;
  /** When the announcement reached them: nobody is reminded who was never told. */
  readonly toldAt: string;
  readonly acknowledged: boolean;
  /** What is still to be done and has a due time. */
  readonly items: readonly { key: string; due: string; blocked: boolean }[];
  /** Who hears when reminders were of no use; null where the coordinator hears at once. */
  readonly managerId: string | null;
  /** The first instant at which they are back; null for somebody who is there. */
  readonly backAt: string | null;
}

/** What comes next about one thing, from when on, and until when it makes sense. */
export interface NextStep {
  readonly thing: Thing;
  readonly step: 'reminder' | 'line-manager' | 'coordinator';
  readonly from: string;
  readonly until: string | null;
}

/** What comes next about each thing that stands open; nothing about what has run its course. */
export function nextSteps(
  person: RemindablePerson,
  history: PersonHistory,
  rules: ReminderRules,
): NextStep[] {
  const first = hoursLater(person.toldAt, rules.firstAfterHours);
  const seen = person.acknowledged ? [] : repeated('seen', first);
  return [...seen, ...person.items.flatMap((item) => [...dueSoon(item), ...overdue(item)])];

  function dueSoon({ key, due, blocked }: RemindablePerson['items'][number]): NextStep[] {
    const thing: Thing = `soon:${key}`;
    if (blocked || rules.dueSoonHours === 0 || history.of(thing).reminders > 0) return [];
    const from = latestOf(hoursLater(due, -rules.dueSoonHours), first);
    return compareInstants(from, due) < 0 ? [{ thing, step: 'reminder', from, until: due }] : [];
  }

  function overdue({ key, due }: RemindablePerson['items'][number]): NextStep[] {
    return repeated(`overdue:${key}`, latestOf(due, first));
  }

  /** Reminders up to the most, then the line manager, then the coordinator. */
  function repeated(thing: Thing, firstFrom: string): NextStep[] {
    const past = history.of(thing);
    if (past.toCoordinator) return [];
    const from = past.lastAt === null ? firstFrom : hoursLater(past.lastAt, rules.everyHours);
    const next = { thing, from, until: null };
    if (past.toManager) return [{ ...next, step: 'coordinator' }];
    if (past.reminders < rules.most) return [{ ...next, step: 'reminder' }];
    return [{ ...next, step: person.managerId === null ? 'coordinator' : 'line-manager' }];
  }
}
