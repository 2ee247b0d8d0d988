import type { FollowUpView } from '../../contract/follow-up.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { followUpsDueFor } from '../../domain/follow-ups/due-for.ts';
import { dueSoonDays, isForManager } from '../../domain/follow-ups/reminding-days.ts';
import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { queryRecords } from '../records/record.ts';
import { followUpRecord } from '../records/record-types.ts';
import { loadFollowUps } from './list-follow-ups.ts';

/** What somebody is told of follow-ups on a morning, the longest overdue first. */
export interface DueFollowUps {
  /** Overdue, due today or due soon: their own, or that they are the deputy of. */
  readonly own: readonly FollowUpView[];
  /** Long overdue, of people whose line manager they are. */
  readonly ofTeam: readonly FollowUpView[];
  readonly asOf: string;
}

/** Null when nothing of it stands open any more, as far as the actor may see it. */
export function createShowDueFollowUps(parts: Pick<Parts, 'store' | 'clock'>) {
  return async function showDueFollowUps(actor: Actor): Promise<DueFollowUps | null> {
    const partition = councilPartition(actor.council);
    const [kept, { followUps }, { people }] = await Promise.all([
      queryRecords(parts.store, followUpRecord, { partition }),
      loadFollowUps(parts, actor),
      loadStaff(parts.store, actor.council),
    ]);
    const asOf = parts.clock.now();
    const viewOf = new Map(followUps.map((view) => [view.id, view]));
    const managerOf = new Map(people.map(({ id, lineManagerId }) => [id, lineManagerId]));
    const me = actor.person.id;
    const due = followUpsDueFor(
      kept.map(({ body }) => body),
      londonDay(asOf),
      dueSoonDays,
    );
    const seen = (some: typeof due) =>
      some.flatMap(({ followUpId }) => viewOf.get(followUpId) ?? []);
    const own = due.filter(({ personIds }) => personIds.includes(me));
    const ofTeam = due.filter(
      (one) =>
        isForManager(one) && !own.includes(one) && managerOf.get(one.personIds[0] ?? '') === me,
    );
    const told = { own: seen(own), ofTeam: seen(ofTeam), asOf };
    return told.own.length + told.ofTeam.length === 0 ? null : told;
  };
}
