import { may } from '../domain/people/permissions.ts';
import type { CallDraft } from '../domain/visits/call-draft.ts';
import type { Actor } from './actor.ts';
import { describeDraft, type DraftedCall } from './draft-call.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { queryRecords } from './records/record.ts';
import { callDraftRecord } from './records/record-types.ts';
import { listVisits } from './visits.ts';

/** Nobody takes up what has waited so long, in milliseconds. */
const waitsFor = 24 * 60 * 60 * 1_000;

/**
 * The latest call that the actor began to fill in, or that another system proposes, and that waits:
 * not put away, and nothing announced since. Null when there is none, and for whoever may not
 * announce.
 */
export function createFindWaitingDraft({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function findWaitingDraft(actor: Actor): Promise<DraftedCall | null> {
    const { council, person } = actor;
    if (!may(person, 'visit.announce')) return null;
    const [proposed, own, visits] = await Promise.all([
      draftsWith({ proposed: true }),
      draftsWith({ startedBy: person.id }),
      listVisits(store, council),
    ]);
    const now = clock.now();
    const since = Date.parse(now) - waitsFor;
    // A demonstration may play on a day before its earlier visit.
    const announced = visits.map(({ announcedAt }) => announcedAt).filter((at) => at <= now);
    const [latest] = [...proposed, ...own.filter(saysSomething)]
      .filter(({ corrects, putAway }) => corrects === null && putAway !== true)
      .filter(({ startedAt }) => Date.parse(startedAt) > since)
      .filter(({ startedAt }) => announced.every((at) => at < startedAt))
      .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    return latest === undefined ? null : describeDraft({ store, clock }, council, latest);

    async function draftsWith(equals: Record<string, string | boolean>): Promise<CallDraft[]> {
      const partition = councilPartition(council);
      const kept = await queryRecords(store, callDraftRecord, { partition, wanted: { equals } });
      return kept.map(({ body }) => body);
    }
  };
}

function saysSomething({ type, theme, call, callDay, fieldworkStart }: CallDraft): boolean {
  return [type, theme, call, callDay ?? null, fieldworkStart].some((field) => field !== null);
}
