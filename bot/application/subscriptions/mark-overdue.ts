import { standingOf } from '../../domain/readiness/item.ts';
import { requestStanding } from '../../domain/requests/request.ts';
import { lateAtIn } from '../../domain/visit-life/states.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import { isEmbargoed } from '../follow-ups/follow-up-view.ts';
import { loadFindingsRecord } from '../findings-record.ts';
import { councilPartition, visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, queryRecords, readRecord } from '../records/record.ts';
import { itemRecord, requestRecord } from '../records/record-types.ts';
import { overdueMarkRecord } from '../records/subscription-records.ts';
import { unlessDone } from '../unless-done.ts';
import { openVisits } from '../visits.ts';

interface Overdue {
  readonly noun: 'item' | 'request' | 'follow-up';
  readonly id: string;
  readonly due: string;
  readonly visitId: string | null;
  readonly embargoed: boolean;
}

/**
 * Writes down that something is overdue, once for each due time: nobody does it, so nobody else
 * would. For those who hear of events; people see it wherever they look.
 */
export function createMarkOverdue(parts: Parts) {
  return async function markOverdue(council: string): Promise<void> {
    for (const visit of await openVisits(parts.store, council)) {
      for (const one of await overdueIn(parts, council, visit)) await mark(parts, council, one);
    }
    for (const one of await overdueFollowUps(parts, council)) await mark(parts, council, one);
  };
}

async function overdueIn(
  { store, clock }: Parts,
  council: string,
  visit: Visit,
): Promise<Overdue[]> {
  const visitId = visit.id;
  const lateAt = lateAtIn(visit, clock.now());
  if (lateAt === null) return [];
  const from = { partition: visitPartition(council, visitId) };
  const [items, requests] = await Promise.all([
    queryRecords(store, itemRecord, from),
    queryRecords(store, requestRecord, from),
  ]);
  const common = { visitId, embargoed: false };
  return [
    ...items
      .filter(({ body }) => standingOf(body, lateAt) === 'overdue')
      .map(({ body: { key: id, due } }) => ({
        noun: 'item' as const,
        id,
        due: due ?? '',
        ...common,
      })),
    ...requests
      .filter(({ body }) => requestStanding(body, lateAt) === 'overdue')
      .map(({ body: { id, due } }) => ({ noun: 'request' as const, id, due, ...common })),
  ];
}

async function overdueFollowUps(parts: Parts, council: string): Promise<Overdue[]> {
  const record = await loadFindingsRecord(parts, council);
  const today = record.today.toString();
  return record.followUps
    .filter(({ state, due }) => state !== 'closed' && due < today)
    .map((followUp) => ({
      noun: 'follow-up',
      id: followUp.id,
      due: followUp.due,
      visitId: null,
      embargoed: isEmbargoed(record, followUp),
    }));
}

async function mark({ store, clock, ids }: Parts, council: string, one: Overdue): Promise<void> {
  const { noun, id, due, visitId, embargoed } = one;
  const partition = visitId === null ? councilPartition(council) : visitPartition(council, visitId);
  const key = `${noun}-${id}-${due}`;
  if ((await readRecord(store, overdueMarkRecord, { partition, id: key })) !== null) return;
  const event = eventOf({
    id: ids.event(),
    type: `${noun}.overdue`,
    actor: null,
    subject: id,
    before: null,
    after: { due },
    at: clock.now(),
    visitId,
    embargoed,
  });
  await unlessDone(() => store.commit(partition, [createOf(overdueMarkRecord, { key }), event]));
}
