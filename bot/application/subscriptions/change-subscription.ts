import type { ChangeSubscription } from '../../contract/subscriptions.ts';
import { DomainError } from '../../domain/errors.ts';
import { sentAgain, type Notice } from '../../domain/subscriptions/notice.ts';
import type { Subscription } from '../../domain/subscriptions/subscription.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { deleteOf, readRecord, replaceOf, type Kept } from '../records/record.ts';
import {
  noticeRecord,
  readUpToRecord,
  subscriptionRecord,
} from '../records/subscription-records.ts';
import { retryConflict } from '../retry-conflict.ts';
import { unlessDone } from '../unless-done.ts';
import { forgetNotices, noticesOf } from './forget-notices.ts';

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
    if (change.kind === 'remove') {
      await forgetNotices(parts, actor.council, { id, unwanted: () => true });
    }
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
  if (kind === 'remove') return deleteOf(kept);
  const paused = kind === 'pause';
  return replaceOf(subscriptionRecord, kept, {
    ...kept.body,
    state: paused ? 'paused' : 'active',
    pausedBecause: paused ? pausedByHand : null,
  });
}

/**
 * Whatever happened since then is sent again, in its order, whatever became of it; of what is no
 * longer kept, or happened before the subscription, notices are made anew out of the events.
 */
async function replay(
  parts: Parts,
  actor: Actor,
  { id, since }: { id: string; since: string },
): Promise<void> {
  const { store, clock, ids } = parts;
  const { council } = actor;
  const partition = councilPartition(council);
  const from = Date.parse(since);
  const notices = await sendAgain(parts, council, {
    id,
    wanted: ({ at }) => Date.parse(at) >= from,
  });
  await retryConflict(async () => {
    const kept = await getSubscription(store, council, id);
    const readUpTo = await readRecord(store, readUpToRecord, { partition, id });
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
    await store.commit(partition, [
      replaceOf(subscriptionRecord, kept, { ...kept.body, hearsSince: since }),
      ...(readUpTo === null ? [] : [deleteOf(readUpTo)]),
      event,
    ]);
  });
}

/** @returns how many notices are sent again */
async function sendAgain(
  { store, clock }: Parts,
  council: string,
  { id, wanted }: { id: string; wanted: (notice: Notice) => boolean },
): Promise<number> {
  const again = (await noticesOf(store, council, id)).filter(({ body }) => wanted(body));
  for (const notice of again) {
    const operation = replaceOf(noticeRecord, notice, sentAgain(notice.body, clock.now()));
    // One that is being sent meanwhile is sent anyway.
    await unlessDone(() => store.commit(councilPartition(council), [operation]));
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
