import { systemNameOf } from '../domain/connections/connection.ts';
import { may } from '../domain/people/permissions.ts';
import type { Actor } from './actor.ts';
import { describeDraft, keepDraft, type CallFields, type DraftedCall } from './draft-call.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { queryRecords, readRecord } from './records/record.ts';
import { callDraftRecord } from './records/record-types.ts';
import { listVisits } from './visits.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

/** Nobody takes up what has waited so long, in milliseconds. */
const waitsFor = 24 * 60 * 60 * 1_000;

/**
 * Keeps what another system knows of a call, for somebody to confirm who may announce. Tells nobody,
 * and announces nothing. The same proposal (`id`) twice is one.
 * @throws DomainError `not-permitted` for a person who may not announce
 */
export function createProposeCall({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function proposeCall(
    actor: Actor,
    id: string,
    fields: CallFields,
  ): Promise<DraftedCall> {
    if (systemNameOf(actor.person.id) === null) await demandMayAnnounce({ store, clock }, actor);
    const place = { partition: councilPartition(actor.council), id };
    const earlier = await readRecord(store, callDraftRecord, place);
    if (earlier !== null) return describeDraft({ store, clock }, actor.council, earlier.body);
    return keepDraft({ store, clock }, actor, { ...fields, id, proposed: true });
  };
}

/**
 * The latest proposal of another system that waits for a person; null when there is none, and for
 * whoever may not announce.
 */
export function createFindProposal({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function findProposal(actor: Actor): Promise<DraftedCall | null> {
    const { council, person } = actor;
    if (!may(person, 'visit.announce')) return null;
    const [kept, visits] = await Promise.all([
      queryRecords(store, callDraftRecord, {
        partition: councilPartition(council),
        wanted: { equals: { proposed: true } },
      }),
      listVisits(store, council),
    ]);
    const since = Date.parse(clock.now()) - waitsFor;
    const [latest] = kept
      .map(({ body }) => body)
      .filter(({ startedAt }) => Date.parse(startedAt) > since)
      .filter(({ startedAt }) => visits.every((visit) => visit.announcedAt < startedAt))
      .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    return latest === undefined ? null : describeDraft({ store, clock }, council, latest);
  };
}
