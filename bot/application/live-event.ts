import type { LiveEvent } from '../contract/live.ts';
import type { VisitReadyEvent } from './records/event-record.ts';

/** What the live stream says of an event: that it happened, not what was changed. */
export function liveEventOf(event: VisitReadyEvent): LiveEvent {
  return { id: event.id, type: event.type, visitId: event.visitId, at: event.at };
}
