import { z } from 'zod';
import { correlationId } from '../correlation.ts';
import type { Operation } from '../document-store.ts';
import { createOf, type RecordType } from './record.ts';

const eventSchema = z.object({
  id: z.string(),
  /** Noun dot verb ("item.completed"). */
  type: z.string(),
  /** The person who did it, by id; null for the program itself. */
  actor: z.string().nullable(),
  subject: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  at: z.string(),
  visitId: z.string().nullable(),
  /** About what is embargoed: the core group alone may learn that it happened. */
  embargoed: z.boolean().default(false),
  /** Why, in the words of whoever did it. Like all below, events of earlier servers have none. */
  reason: z.string().nullable().default(null),
  /** What came of the same request, activity or round has the same id. */
  correlationId: z.string().nullable().default(null),
});
export type VisitReadyEvent = z.infer<typeof eventSchema>;

/**
 * What happened: who, what, before, after, why, when. Written in the same commit as the change, never
 * changed afterwards: the audit trail, the timeline and the source of the live stream.
 */
export const eventRecord: RecordType<VisitReadyEvent> = {
  type: 'event',
  version: 1,
  schema: eventSchema,
  idOf: (event) => event.id,
};

type NewEvent = Omit<VisitReadyEvent, 'embargoed' | 'reason' | 'correlationId'> &
  Partial<Pick<VisitReadyEvent, 'embargoed' | 'reason'>>;

/** Writes an event, under the id of what is under way. */
export function eventOf(event: NewEvent): Operation {
  const unsaid = { embargoed: false, reason: null };
  return createOf(eventRecord, { ...unsaid, ...event, correlationId: correlationId() });
}
