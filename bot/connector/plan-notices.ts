import type { Links } from '../cards/links.ts';
import type { Operation } from '../application/document-store.ts';
import { councilPartition, visitPartition } from '../application/partitions.ts';
import type { Parts } from '../application/ports.ts';
import { eventRecord, type VisitReadyEvent } from '../application/records/event-record.ts';
import { createOf, queryRecords, readRecord, replaceOf } from '../application/records/record.ts';
import {
  noticeRecord,
  readUpToRecord,
  type ReadUpTo,
} from '../application/records/subscription-records.ts';
import { unlessDone } from '../application/unless-done.ts';
import { listVisits } from '../application/visits.ts';
import { kindOf } from '../domain/subscriptions/event-kinds.ts';
import type { Notice } from '../domain/subscriptions/notice.ts';
import { hears, type Subscription } from '../domain/subscriptions/subscription.ts';
import { payloadOf } from './payload.ts';

/** What somebody has begun to write may still come in between, in milliseconds. */
const settling = 60_000;
const mostAtOnce = 90;

/** The lane of what belongs to no visit. */
const ofCouncil = 'council';

type PlanParts = Parts & { readonly links: Links };

/**
 * Makes a notice of every event that the subscription hears of and has none for. The events
 * themselves are what is to be told, so nothing is lost by a crash or a pause; an event is read
 * again until nothing can come in before it, and a notice is made once by its id.
 */
export async function planNotices(
  parts: PlanParts,
  council: string,
  subscription: Subscription,
): Promise<void> {
  const { store } = parts;
  const partition = councilPartition(council);
  const kept = await readRecord(store, readUpToRecord, { partition, id: subscription.id });
  const before = kept?.body.lanes ?? {};
  const lanes: Record<string, string> = { ...before };
  for (const lane of await lanesOf(parts, council, subscription)) {
    const events = await eventsOf(parts, council, { lane, behind: before[lane], subscription });
    await makeNotices(parts, { council, lane, subscription }, events);
    const settled = events.findLast(({ at }) => isSettled(at, parts.clock.now()));
    if (settled !== undefined) lanes[lane] = settled.id;
  }
  const body: ReadUpTo = { subscriptionId: subscription.id, lanes };
  if (kept !== null && sameLanes(kept.body.lanes, lanes)) return;
  const operation =
    kept === null ? createOf(readUpToRecord, body) : replaceOf(readUpToRecord, kept, body);
  // Somebody else has read as far: what they missed is read again.
  await unlessDone(() => store.commit(partition, [operation]));
}

async function lanesOf(
  { store }: PlanParts,
  council: string,
  { visitId }: Subscription,
): Promise<string[]> {
  if (visitId !== null) return [visitId];
  const visits = await listVisits(store, council);
  return [ofCouncil, ...visits.map(({ id }) => id)];
}

async function eventsOf(
  { store }: PlanParts,
  council: string,
  from: { lane: string; behind: string | undefined; subscription: Subscription },
): Promise<VisitReadyEvent[]> {
  const { lane, behind, subscription } = from;
  const partition = lane === ofCouncil ? councilPartition(council) : visitPartition(council, lane);
  const wanted = behind === undefined ? {} : { idAfter: `${eventRecord.type}:${behind}` };
  const kept = await queryRecords(store, eventRecord, { partition, wanted });
  const since = Date.parse(subscription.hearsSince);
  return kept.map(({ body }) => body).filter(({ at }) => Date.parse(at) >= since);
}

async function makeNotices(
  { store, clock, links }: PlanParts,
  to: { council: string; lane: string; subscription: Subscription },
  events: readonly VisitReadyEvent[],
): Promise<void> {
  const { council, lane, subscription } = to;
  const partition = councilPartition(council);
  const notices = events.flatMap((event): Notice[] => {
    const kind = kindOf(event);
    if (kind === null || !hears(subscription, { kind, visitId: event.visitId })) return [];
    const payload = payloadOf(event, { kind, council }, links);
    const found = { subscriptionId: subscription.id, eventId: event.id, kind, lane, at: event.at };
    return [{ ...found, payload, ...untried, nextTryAt: clock.now() }];
  });
  const isNew = await Promise.all(
    notices.map(async (notice) => {
      const place = { partition, id: noticeRecord.idOf(notice) };
      return (await readRecord(store, noticeRecord, place)) === null;
    }),
  );
  const made: Operation[] = notices
    .filter((_notice, index) => isNew[index])
    .map((notice) => createOf(noticeRecord, notice));
  for (let from = 0; from < made.length; from += mostAtOnce) {
    await unlessDone(() => store.commit(partition, made.slice(from, from + mostAtOnce)));
  }
}

const untried = {
  state: 'waiting',
  tries: 0,
  firstTriedAt: null,
  lastTriedAt: null,
  outcome: null,
} as const satisfies Partial<Notice>;

function isSettled(at: string, now: string): boolean {
  return Date.parse(at) <= Date.parse(now) - settling;
}

function sameLanes(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) {
  return Object.keys(b).every((lane) => a[lane] === b[lane]);
}
