import type { ReachRow, ReachView } from '../../bot/contract/reach.ts';
import { aReadiness, aResponder, now } from './a-readiness.ts';

/** A person who was told, has not acknowledged, and has nothing overdue. */
export function aReachRow(some: Partial<ReachRow> = {}): ReachRow {
  return {
    ...aResponder(),
    phone: null,
    lineManager: null,
    possiblyRepeated: false,
    overdue: 0,
    reminders: 0,
    remindedAt: null,
    ...some,
  };
}

/** How far the news of a visit has got with these people. */
export function aReach(people: readonly Partial<ReachRow>[]): ReachView {
  return {
    visit: aReadiness().visit,
    asOf: now,
    people: people.map((some, at) => aReachRow({ id: `person-${at}`, ...some })),
    mayRemind: true,
    daysOffToo: false,
    mayChoose: true,
  };
}
