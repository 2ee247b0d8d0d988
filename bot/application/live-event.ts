import type { LiveEvent } from '../contract/live.ts';
import { maySeeEmbargoed } from '../domain/people/permissions.ts';
import type { Person } from '../domain/people/person.ts';
import type { VisitReadyEvent } from './records/event-record.ts';

/** What goes through the feed: a line of the live stream, with who may have it. */
export interface FeedEvent extends LiveEvent {
  readonly embargoed: boolean;
}

/** What the live stream says of an event: that it happened, not what was changed. */
export function liveEventOf(event: VisitReadyEvent): FeedEvent {
  const { id, type, visitId, at, embargoed } = event;
  return { id, type, visitId, at, embargoed };
}

/** The line for one reader; null where they may not even know that it happened. */
export function liveLineFor(person: Person, { embargoed, ...event }: FeedEvent): LiveEvent | null {
  return embargoed && !maySeeEmbargoed(person) ? null : event;
}
