import type { FollowUpView } from '../../contract/follow-up.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { followUpsDueFor } from '../../domain/follow-ups/due-for.ts';
import { escalatedTo, isCarried, thoseWhoGiveOn } from '../../domain/follow-ups/escalation.ts';
import { dueSoonDays } from '../../domain/follow-ups/reminding-days.ts';
import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { queryRecords } from '../records/record.ts';
import { followUpRecord } from '../records/record-types.ts';
import { loadFollowUps } from './list-follow-ups.ts';
import { mayChange } from './may-change.ts';
import { ofLeavers } from './of-leavers.ts';

/** What somebody is told of follow-ups on a morning, the longest overdue first. */
export interface DueFollowUps {
  /** Overdue, due today or due soon: their own, or that they are the deputy of. */
  readonly own: readonly FollowUpView[];
  /** Not closed, and of somebody who has left. */
  readonly ofLeavers: readonly FollowUpView[];
  /** Of others, with neither owner nor deputy there to see to them. */
  readonly uncarried: readonly FollowUpView[];
  /** Long overdue, of others who are there. */
  readonly ofOthers: readonly FollowUpView[];
  /** Whether they are the line manager of all of those. */
  readonly ofTheirPeople: boolean;
  /** Waiting for somebody like them to agree to close them. */
  readonly toAgree: readonly FollowUpView[];
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
    const today = londonDay(asOf);
    const me = actor.person.id;
    const bodies = kept.map(({ body }) => body);
    const viewOf = new Map(followUps.map((view) => [view.id, view]));
    const seen = (ids: readonly string[]) => ids.flatMap((id) => viewOf.get(id) ?? []);
    const due = followUpsDueFor(bodies, today, dueSoonDays);
    const own = due.filter(({ personIds }) => personIds.includes(me));
    const day = today.toString();
    const knownOf = (id: string) => ({ embargoed: viewOf.get(id)?.embargoed ?? true, today: day });
    const escalated = due.filter((one) =>
      escalatedTo(one, people, knownOf(one.followUpId)).includes(me),
    );
    const left = ofLeavers(bodies, people).filter(({ id }) =>
      thoseWhoGiveOn(people, knownOf(id)).includes(me),
    );
    const onCard = new Set(left.map(({ id }) => id));
    const uncarried = escalated.filter(
      (one) => !isCarried(one, people, day) && !onCard.has(one.followUpId),
    );
    const ofOthers = escalated.filter((one) => isCarried(one, people, day));
    const managed = new Set(
      people.filter(({ lineManagerId }) => lineManagerId === me).map(({ id }) => id),
    );
    const toAgree = bodies.filter(
      (one) => one.state === 'awaiting-agreement' && mayChange(actor.person, one).agree,
    );
    const told = {
      own: seen(own.map(({ followUpId }) => followUpId)),
      ofLeavers: seen(left.map(({ id }) => id)),
      uncarried: seen(uncarried.map(({ followUpId }) => followUpId)),
      ofOthers: seen(ofOthers.map(({ followUpId }) => followUpId)),
      ofTheirPeople: ofOthers.every(({ personIds: [ownerId = ''] }) => managed.has(ownerId)),
      toAgree: seen(toAgree.map(({ id }) => id)),
      asOf,
    };
    const lists = [told.own, left, escalated, told.toAgree];
    return lists.every(({ length }) => length === 0) ? null : told;
  };
}
