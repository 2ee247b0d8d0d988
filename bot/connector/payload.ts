import type { Links } from '../cards/links.ts';
import type { VisitReadyEvent } from '../application/records/event-record.ts';
import { said, type EventKind } from '../domain/subscriptions/event-kinds.ts';

/**
 * What a receiver is sent of an event: ids, and no words that anybody wrote. Whoever wants more asks
 * for it with their own permission.
 */
export interface Payload extends Record<string, unknown> {
  /** The event's id: the same at every try, for a receiver to tell repeats by. */
  readonly id: string;
  readonly type: EventKind;
  /** When it happened. */
  readonly timestamp: string;
  readonly council: string;
  readonly subject: string;
  readonly link: string;
  readonly visit?: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export function payloadOf(
  event: VisitReadyEvent,
  { kind, council }: { kind: EventKind; council: string },
  links: Links,
): Payload {
  const { id, at, subject, visitId } = event;
  return {
    id,
    type: kind,
    timestamp: new Date(at).toISOString(),
    council,
    subject,
    link: linkOf(kind, event, links),
    ...(visitId === null ? {} : { visit: visitId }),
    data: dataOf(kind, event),
  };
}

/** The page where somebody reads more. */
function linkOf(kind: EventKind, { subject, visitId }: VisitReadyEvent, links: Links): string {
  const [noun] = kind.split('.');
  if (noun === 'follow-up') return links.followUps(subject);
  if (noun === 'letter' || visitId === null) return links.findings();
  if (noun === 'request') return links.requests(visitId);
  if (noun === 'item') return links.item(visitId, subject);
  return noun === 'person' ? links.people(visitId) : links.readiness(visitId);
}

/** The fields that a kind may say, by their names in the event's `after`. */
const fieldsByNoun: Readonly<Record<string, readonly string[]>> = {
  visit: ['type', 'state', 'fieldworkStart', 'fieldworkEnd'],
  item: ['state', 'due'],
  request: ['due'],
  letter: ['publishedOn', 'findings'],
  'follow-up': ['findingId', 'state', 'due', 'originalDue'],
};

function dataOf(kind: EventKind, { after }: VisitReadyEvent): Payload['data'] {
  const fields = fieldsByNoun[kind.split('.')[0] ?? ''] ?? [];
  const found = fields.flatMap((field): [string, string | number][] => {
    const value = said(after, field);
    return value === null ? [] : [[field, value]];
  });
  return Object.fromEntries(found);
}
