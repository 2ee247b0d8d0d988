import { sayDue } from '../../contract/check-words.ts';
import { requestStandingTitles } from '../../contract/request.ts';
import { sayMoment, withYear } from '../../contract/spoken-time.ts';
import { standingTitles } from '../../contract/standing-words.ts';
import { standingOf } from '../../domain/readiness/item.ts';
import { roleTitles } from '../../domain/people/roles.ts';
import { requestStanding } from '../../domain/requests/request.ts';
import type { Delivery } from '../../domain/telling/delivery.ts';
import { auditColumns } from '../audit/audit-columns.ts';
import { auditEntry } from '../audit/audit-entry.ts';
import type { AuditNames } from '../audit/audit-names.ts';
import type { ChannelOf } from '../channel-names.ts';
import type { Staff } from '../people.ts';
import type { VisitReadyEvent } from '../records/event-record.ts';
import type { VisitState } from '../visit-state.ts';
import type { FollowUpsTold } from './follow-ups-told.ts';
import type { PaperTable } from './paper.ts';
import { aboutWords, toldStateWords } from './told-words.ts';

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
  {
    staff,
    channelOf,
    newsOf = () => null,
  }: Look & { readonly channelOf: ChannelOf; readonly newsOf?: FollowUpsTold['newsOf'] },
): PaperTable {
  return {
    name: 'told',
    title: toldErased ? 'Who was told: erased, as its time was over' : 'Who was told, and when',
    columns: ['To', 'Kind', 'About', 'State', 'Sent (UTC)', 'Sent (London)', 'Tries', 'Reason'],
    rows: deliveries.toSorted(bySentAt).map((delivery) => {
      const { kind, id } = delivery.recipient;
      const [state, reason] = toldStateWords(delivery);
      return [
        kind === 'person' ? staff.nameOf(id) : channelOf(id),
        kind === 'person' ? 'Person' : 'Channel',
        newsOf(delivery) ?? aboutWords(delivery),
        state,
        ...moments(delivery.sentAt),
        String(delivery.attempts),
        reason,
      ];
    }),
  };
}

/** As people heard; what has not been sent comes last. */
function bySentAt(a: Pick<Delivery, 'sentAt'>, b: Pick<Delivery, 'sentAt'>): number {
  return (a.sentAt ?? '9').localeCompare(b.sentAt ?? '9');
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

/** @param lateAt as in `standingOf` */
export function itemTable(
  { items }: Pick<VisitState, 'items'>,
  { staff, lateAt }: Look & { readonly lateAt: string | null },
): PaperTable {
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
      standingTitles[standingOf(item, lateAt)],
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

export function auditTable(events: readonly VisitReadyEvent[], names: AuditNames): PaperTable {
  return {
    name: 'audit-log',
    title: 'Audit log',
    columns: auditColumns,
    rows: events
      .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
      .map((event) => auditEntry(event, names))
      .map(({ at, who, what, about, before, after, reason, correlationId }) => [
        ...moments(at),
        ...[who, what, about, before, after, reason, correlationId],
      ]),
  };
}
