import type { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { FrameworkPack } from '../framework/framework-pack.ts';
import type { VisitTypeKey } from '../framework/visit-type.ts';
import type { Milestone } from './timeline.ts';

export interface Received {
  pack: FrameworkPack;
  type: VisitTypeKey;
  /** The day that a person entered as the day of receipt; day 0 of every statutory clock. */
  received: Temporal.PlainDate;
  /** Whether the letter names an area for priority action: some clocks run only then. */
  priorityAction: boolean;
}

/**
 * The deadlines that the law or the framework sets once a letter or report is received, as whole
 * days. Working days of England and Wales only: a council's closure days don't stop these clocks.
 */
export function statutoryDeadlines(of: Received): Milestone[] {
  const { pack, type, received, priorityAction } = of;
  return pack.clocks
    .filter(({ types }) => types.includes(type))
    .filter(({ onlyForPriorityAction }) => priorityAction || !onlyForPriorityAction)
    .map((clock) => ({
      key: clock.key,
      title: clock.title,
      at: addWorkingDays(received, clock.workingDays).toString(),
      owner: 'director' as const,
      basis: clock.basis.kind,
      source: clock.basis.source ?? null,
    }));
}
