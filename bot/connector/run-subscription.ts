import { councilPartition } from '../application/partitions.ts';
import { queryRecords, readRecord, type Kept } from '../application/records/record.ts';
import { connectionRecord } from '../application/records/connection-records.ts';
import { noticeRecord, subscriptionRecord } from '../application/records/subscription-records.ts';
import { forgetOldNotices } from '../application/subscriptions/forget-notices.ts';
import { pauseFailing, recordAttempt } from '../application/subscriptions/record-attempt.ts';
import { isInForce } from '../domain/connections/connection.ts';
import type { Notice } from '../domain/subscriptions/notice.ts';
import type { Subscription } from '../domain/subscriptions/subscription.ts';
import type { NoticeParts } from './notice-worker.ts';
import { planNotices } from './plan-notices.ts';
import { sendBody } from './send-body.ts';
import { bodyOf } from './write-body.ts';

/** Longer than one try may take: a process that dies keeps others waiting no longer. */
const leaseLasts = 60_000;

/** Tells one subscription what it has not been told, in order within each visit. */
export type RunSubscription = (council: string, id: string) => Promise<void>;

export function createRunSubscription(parts: NoticeParts, stopping: AbortSignal): RunSubscription {
  const { store, leases, holder } = parts;

  async function tell(council: string, subscription: Subscription): Promise<void> {
    await planNotices(parts, council, subscription);
    const kept = await queryRecords(store, noticeRecord, {
      partition: councilPartition(council),
      wanted: { equals: { subscriptionId: subscription.id, state: 'waiting' } },
    });
    if (kept.length === 0) return;
    const lanes = Map.groupBy(kept, ({ body }) => body.lane);
    for (const lane of lanes.values()) {
      for (const notice of lane) {
        if (stopping.aborted || !(await tellOne(council, subscription.id, notice))) break;
      }
    }
    await forgetOldNotices(parts, council, subscription.id);
  }

  /** False when what comes behind it has to wait. */
  async function tellOne(council: string, id: string, kept: Kept<Notice>): Promise<boolean> {
    if (Date.parse(kept.body.nextTryAt) > Date.parse(parts.clock.now())) return false;
    const renewed = await leases.acquire(leaseOf(council, id, holder));
    const subscription = await usable(parts, council, id);
    if (renewed === null || subscription === null) return false;
    const body = await bodyOf(parts, council, { form: subscription.form, notice: kept.body });
    const attempt = await sendBody(parts, subscription, { id: kept.body.eventId, body });
    const after = await recordAttempt(parts, council, { kept, attempt });
    if (after.state !== 'set-aside') return attempt.arrived;
    await pauseFailing(parts, council, {
      id,
      because: becauseOf(attempt),
      key: `${id}-${after.eventId}-${after.lastTriedAt ?? ''}`,
    });
    return false;
  }

  return async function runSubscription(council, id) {
    if (stopping.aborted) return;
    const lease = leaseOf(council, id, holder);
    if ((await leases.acquire(lease)) === null) return;
    try {
      const subscription = await usable(parts, council, id);
      if (subscription !== null) await tell(council, subscription);
    } finally {
      await leases.release(lease);
    }
  };
}

/** As it stands now; null when it is not to be told, which ends with its connection. */
async function usable(
  parts: NoticeParts,
  council: string,
  id: string,
): Promise<Subscription | null> {
  const partition = councilPartition(council);
  const kept = await readRecord(parts.store, subscriptionRecord, { partition, id });
  if (kept?.body.state !== 'active') return null;
  const { connectionId } = kept.body;
  if (connectionId === null) return kept.body;
  const place = { partition, id: connectionId };
  const connection = await readRecord(parts.store, connectionRecord, place);
  if (connection !== null && isInForce(connection.body, parts.clock.now())) return kept.body;
  const because = 'The system that asked for it is no longer connected';
  await pauseFailing(parts, council, { id, because, key: `${id}-revoked` });
  return null;
}

function becauseOf({ gone, words }: { gone: boolean; words: string }): string {
  return gone ? 'The receiver says that it is gone' : `It failed for a day: ${words.toLowerCase()}`;
}

function leaseOf(council: string, id: string, holder: string) {
  const partition = councilPartition(council);
  return { partition, name: `notices-${id}`, holder, lasting: leaseLasts };
}
