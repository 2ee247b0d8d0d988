import type { ChangeSubscription } from '../../contract/subscriptions.ts';
import { DomainError } from '../../domain/errors.ts';
import { sentAgain, type Notice } from '../../domain/subscriptions/notice.ts';
import type { Subscription } from '../../domain/subscriptions/subscription.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { queryRecords, readRecord, replaceOf, type Kept } from '../records/record.ts';
import { noticeRecord, subscriptionRecord } from '../records/subscription-records.ts';
import { retryConflict } from '../retry-conflict.ts';
import { unlessDone } from '../unless-done.ts';

const pausedByHand = 'Paused by hand';

/**
 * Pauses, resumes, replays or removes a subscription. What happened while it was paused is told when
 * it is resumed, behind what was set aside. @throws DomainError `not-found`
 */
export function createChangeSubscription(parts: Parts) {
  return async function changeSubscription(
    actor: Actor,
    id: string,
    change: ChangeSubscription,
  ): Promise<void> {
    if (change.kind === 'replay') {
      await replay(parts, actor, { id, since: change.since });
      return;
    }
    if (change.kind === 'resume') {
      await sendAgain(parts, actor.council, { id, wanted: ({ state }) => state === 'set-aside' });
    }
    await retryConflict(() => changeOnce(parts, actor, { id, change }));
    if (change.kind === 'remove') await forgetNotices(parts, actor.council, id);
  };
}

async function changeOnce(
  { store, clock, ids }: Parts,
  actor: Actor,
  { id, change }: { id: string; change: Exclude<ChangeSubscription, { kind: 'replay' }> },
): Promise<void> {
  const kept = await getSubscription(store, actor.council, id);
  const event = eventOf({
    id: ids.event(),
    type: eventTypes[change.kind],
    actor: actor.person.id,
    subject: id,
    before: kept.body.state,
    after: { name: kept.body.name },
    at: clock.now(),
    visitId: null,
  });
  await store.commit(councilPartition(actor.council), [operationOf(kept, change.kind), event]);
}

const eventTypes = {
  pause: 'subscription.paused',
  resume: 'subscription.resumed',
  remove: 'subscription.removed',
} as const;

function operationOf(kept: Kept<Subscription>, kind: keyof typeof eventTypes): Operation {
  if (kind === 'remove') {
    return { kind: 'delete', id: kept.id, etag: kept.etag };
  }
  const paused = kind === 'pause';
  return replaceOf(subscriptionRecord, kept, {
    ...kept.body,
    state: paused ? 'paused' : 'active',
    pausedBecause: paused ? pausedByHand : null,
  });
}

const mostAtOnce = 90;

/** What it was sent goes with it; what is being sent meanwhile stays, and nobody is shown it. */
async function forgetNotices({ store }: Parts, council: string, id: string): Promise<void> {
  const partition = councilPartition(council);
  const kept = await queryRecords(store, noticeRecord, {
    partition,
    wanted: { equals: { subscriptionId: id } },
  });
  const gone = kept.map((notice): Operation => ({
    kind: 'delete',
    id: notice.id,
    etag: notice.etag,
  }));
  for (let from = 0; from < gone.length; from += mostAtOnce) {
    await unlessDone(() => store.commit(partition, gone.slice(from, from + mostAtOnce)));
  }
}

/** Whatever happened since then is sent again, in its order, whatever became of it. */
async function replay(
  parts: Parts,
  actor: Actor,
  { id, since }: { id: string; since: string },
): Promise<void> {
  const { store, clock, ids } = parts;
  await getSubscription(store, actor.council, id);
  const from = Date.parse(since);
  const notices = await sendAgain(parts, actor.council, {
    id,
    wanted: ({ at }) => Date.parse(at) >= from,
  });
  const event = eventOf({
    id: ids.event(),
    type: 'subscription.replayed',
    actor: actor.person.id,
    subject: id,
    before: null,
    after: { since, notices },
    at: clock.now(),
    visitId: null,
  });
  await store.commit(councilPartition(actor.council), [event]);
}

/** @returns how many notices are sent again */
async function sendAgain(
  { store, clock }: Parts,
  council: string,
  { id, wanted }: { id: string; wanted: (notice: Notice) => boolean },
): Promise<number> {
  const partition = councilPartition(council);
  const kept = await queryRecords(store, noticeRecord, {
    partition,
    wanted: { equals: { subscriptionId: id } },
  });
  const again = kept.filter(({ body }) => wanted(body));
  for (const notice of again) {
    const operation = replaceOf(noticeRecord, notice, sentAgain(notice.body, clock.now()));
    // One that is being sent meanwhile is sent anyway.
    await unlessDone(() => store.commit(partition, [operation]));
  }
  return again.length;
}

/** @throws DomainError `not-found` */
export async function getSubscription(
  store: Parts['store'],
  council: string,
  id: string,
): Promise<Kept<Subscription>> {
  const place = { partition: councilPartition(council), id };
  const kept = await readRecord(store, subscriptionRecord, place);
  if (kept === null) throw new DomainError('not-found', 'There is no such subscription.');
  return kept;
}
