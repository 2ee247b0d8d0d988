import { afterAttempt, type Attempt, type Notice } from '../../domain/subscriptions/notice.ts';
import type { Subscription } from '../../domain/subscriptions/subscription.ts';
import type { Operation } from '../document-store.ts';
import { listedOperations } from '../listed-operations.ts';
import { councilPartition, followUpsPlace, visitPartition } from '../partitions.ts';
import { findPerson } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { readRecord, replaceOf, type Kept } from '../records/record.ts';
import { noticeRecord, subscriptionRecord } from '../records/subscription-records.ts';
import { retryConflict } from '../retry-conflict.ts';
import { unlessDone } from '../unless-done.ts';

/**
 * Keeps what became of a try. One that dies before this is made again: a receiver may get an event
 * twice, under the same id, and never misses one. @returns the notice as it stands
 */
export async function recordAttempt(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  council: string,
  { kept, attempt }: { kept: Kept<Notice>; attempt: Attempt },
): Promise<Notice> {
  const after = afterAttempt(kept.body, attempt, clock.now());
  const operation: Operation = replaceOf(noticeRecord, kept, after);
  await unlessDone(() => store.commit(councilPartition(council), [operation]));
  return after;
}

/**
 * Stops a subscription that keeps failing, and has its owner told in chat. Told comes first, under a
 * key of its own, so that a crash in between neither stops it in silence nor tells twice.
 */
export async function pauseFailing(
  parts: Parts,
  council: string,
  { id, because, key }: { id: string; because: string; key: string },
): Promise<void> {
  const { store, clock, ids } = parts;
  const partition = councilPartition(council);
  await retryConflict(async () => {
    const kept = await readRecord(store, subscriptionRecord, { partition, id });
    if (kept?.body.state !== 'active') return;
    await tellOwner(parts, council, { subscription: kept.body, because, key });
    const at = clock.now();
    const body: Subscription = { ...kept.body, state: 'paused', pausedBecause: because };
    const event = eventOf({
      id: ids.event(),
      type: 'subscription.paused',
      actor: null,
      subject: id,
      before: 'active',
      after: { name: body.name, because },
      at,
      visitId: null,
    });
    await store.commit(partition, [replaceOf(subscriptionRecord, kept, body), event]);
  });
}

async function tellOwner(
  parts: Parts,
  council: string,
  told: { subscription: Subscription; because: string; key: string },
): Promise<void> {
  const { subscription, because, key } = told;
  const owner = await findPerson(parts.store, council, subscription.ownerId);
  if (owner?.active !== true) return;
  const about = { kind: 'subscription-paused', name: subscription.name, because } as const;
  const telling = { key: `paused-${key}`, about, people: [owner.id] };
  const operations = listedOperations(parts, followUpsPlace, telling);
  await unlessDone(() => parts.store.commit(visitPartition(council, followUpsPlace), operations));
}
