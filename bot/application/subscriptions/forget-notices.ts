import { isForgotten, type Notice } from '../../domain/subscriptions/notice.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { deleteOf, queryRecords, type Kept } from '../records/record.ts';
import { noticeRecord } from '../records/subscription-records.ts';
import { unlessDone } from '../unless-done.ts';

const mostAtOnce = 90;

/** All notices of a subscription, in the order of what happened. */
export function noticesOf(
  store: Parts['store'],
  council: string,
  id: string,
): Promise<Kept<Notice>[]> {
  return queryRecords(store, noticeRecord, {
    partition: councilPartition(council),
    wanted: { equals: { subscriptionId: id } },
  });
}

/** Deletes some of a subscription's notices; those that change meanwhile stay until the next time. */
export async function forgetNotices(
  { store }: Pick<Parts, 'store'>,
  council: string,
  { id, unwanted }: { id: string; unwanted: (notice: Notice) => boolean },
): Promise<void> {
  const gone = (await noticesOf(store, council, id))
    .filter(({ body }) => unwanted(body))
    .map(deleteOf);
  for (let from = 0; from < gone.length; from += mostAtOnce) {
    const some = gone.slice(from, from + mostAtOnce);
    await unlessDone(() => store.commit(councilPartition(council), some));
  }
}

/** Deletes what arrived long ago. */
export function forgetOldNotices(
  parts: Pick<Parts, 'store' | 'clock'>,
  council: string,
  id: string,
): Promise<void> {
  const now = parts.clock.now();
  return forgetNotices(parts, council, { id, unwanted: (notice) => isForgotten(notice, now) });
}
