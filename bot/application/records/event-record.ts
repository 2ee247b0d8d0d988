import { z } from 'zod';
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
});
export type VisitReadyEvent = z.infer<typeof eventSchema>;

/**
 * What happened: who, what, before, after, when. Written in the same commit as the change, never
 * changed afterwards: the audit trail, the timeline and the source of the live stream.
 */
export const eventRecord: RecordType<VisitReadyEvent> = {
  type: 'event',
  version: 1,
  schema: eventSchema,
  idOf: (event) => event.id,
};

type NewEvent = Omit<VisitReadyEvent, 'embargoed'> & { embargoed?: boolean };

export function eventOf(event: NewEvent): Operation {
  return createOf(eventRecord, { embargoed: false, ...event });
}
