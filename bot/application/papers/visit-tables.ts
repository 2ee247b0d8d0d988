import { sayDue } from '../../contract/check-words.ts';
import { requestStandingTitles } from '../../contract/request.ts';
import { sayMoment, withYear } from '../../contract/spoken-time.ts';
import { notReachedWords } from '../../domain/telling/delivery.ts';
import { roleTitles } from '../../domain/people/roles.ts';
import { requestStanding } from '../../domain/requests/request.ts';
import { auditColumns } from '../audit/audit-columns.ts';
import type { Staff } from '../people.ts';
import type { VisitReadyEvent } from '../records/event-record.ts';
import type { VisitState } from '../visit-state.ts';
import type { PaperTable } from './paper.ts';

interface Look {
  readonly staff: Staff;
}

/** A moment as the record has it, and as people say it. */
function moments(at: string | null): [string, string] {
  return at === null ? ['', ''] : [at, sayMoment(at, withYear)];
}

/** Who was told when, and whom it did not reach. */
export function toldTable(
  {
    deliveries,
    toldErased = false,
  }: Pick<VisitState, 'deliveries'> & Partial<Pick<VisitState, 'toldErased'>>,
  { staff }: Look,
): PaperTable {
  return {
    name: 'told',
    title: toldErased ? 'Who was told: erased, as its time was over' : 'Who was told, and when',
    columns: ['To', 'Kind', 'Wave', 'State', 'Sent (UTC)', 'Sent (London)', 'Tries', 'Reason'],
    rows: deliveries.map((delivery) => [
      delivery.recipient.kind === 'person'
        ? staff.nameOf(delivery.recipient.id)
        : `Channel ${delivery.recipient.id}`,
      delivery.recipient.kind,
      delivery.wave,
      delivery.state,
      ...moments(delivery.sentAt),
      String(delivery.attempts),
      delivery.reason === null ? '' : notReachedWords[delivery.reason],
    ]),
  };
}

export function acknowledgementTable(
  { responders }: Pick<VisitState, 'responders'>,
  { staff }: Look,
): PaperTable {
  return {
    name: 'acknowledgements',
    title: 'Acknowledgements',
    columns: [
      'Person',
      'Acknowledged (UTC)',
      'Acknowledged (London)',
      'Own items done',
      'Own items',
    ],
    rows: responders.map(({ personId, acknowledgedAt, items }) => [
      staff.nameOf(personId),
      ...moments(acknowledgedAt),
      String(items.filter(({ state }) => state === 'done').length),
      String(items.length),
    ]),
  };
}

export function itemTable({ items }: Pick<VisitState, 'items'>, { staff }: Look): PaperTable {
  return {
    name: 'items',
    title: 'Items of the checklist',
    columns: ['Item', 'Role', 'Owner', 'Original due', 'Due', 'State', 'Done by', 'Done', 'Reason'],
    rows: items.map((item) => [
      item.title,
      roleTitles[item.ownerRole],
      item.ownerId === null ? '' : staff.nameOf(item.ownerId),
      moments(item.originalDue)[1],
      sayDue(item, withYear),
      item.state,
      item.done === null ? '' : staff.nameOf(item.done.by),
      moments(item.done?.at ?? null)[1],
      item.reason?.text ?? '',
    ]),
  };
}

/** What inspectors asked for, in the order in which it was logged, and what they were given. */
export function requestTable(
  { requests }: Pick<VisitState, 'requests'>,
  { staff, now }: Look & { readonly now: string },
): PaperTable {
  return {
    name: 'requests',
    title: 'Requests',
    columns: [
      'Request',
      'Asked by',
      'Logged (UTC)',
      'Logged (London)',
      'Logged by',
      'Owner',
      'Original due',
      'Due',
      'State',
      'Given by',
      'Given',
      'What was given',
      'Link',
      'Reason',
    ],
    rows: requests
      .toSorted((a, b) => a.loggedAt.localeCompare(b.loggedAt))
      .map((request) => [
        request.what,
        request.askedBy,
        ...moments(request.loggedAt),
        staff.nameOf(request.loggedBy),
        staff.nameOf(request.ownerId),
        moments(request.originalDue)[1],
        moments(request.due)[1],
        requestStandingTitles[requestStanding(request, now)],
        request.given === null ? '' : staff.nameOf(request.given.by),
        moments(request.given?.at ?? null)[1],
        request.given?.note ?? '',
        request.given?.link ?? '',
        request.withdrawn?.reason ?? '',
      ]),
  };
}

export function auditTable(events: readonly VisitReadyEvent[], { staff }: Look): PaperTable {
  return {
    name: 'audit-log',
    title: 'Audit log',
    columns: auditColumns,
    rows: events
      .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
      .map((event) => [
        ...moments(event.at),
        event.actor === null ? 'Visit Ready' : staff.nameOf(event.actor),
        event.type,
        event.subject,
        written(event.before),
        written(event.after),
        event.reason ?? '',
        event.correlationId ?? '',
      ]),
  };
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
