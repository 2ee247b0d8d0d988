import { z } from 'zod';

const said = { by: z.string(), at: z.string() };

/**
 * Something that an inspector has asked for during fieldwork. Days and hours are instants; the
 * original due time is kept when `due` moves.
 */
export const requestSchema = z.object({
  id: z.string(),
  what: z.string(),
  /** The inspector, as whoever logged it typed the name. */
  askedBy: z.string(),
  ownerId: z.string(),
  due: z.string(),
  originalDue: z.string(),
  loggedAt: z.string(),
  loggedBy: z.string(),
  /** What was given, and when; null while it is open. */
  given: z.object({ note: z.string(), link: z.string().nullable(), ...said }).nullable(),
  withdrawn: z.object({ reason: z.string(), ...said }).nullable(),
});
export type InspectorRequest = z.infer<typeof requestSchema>;

export type RequestStanding = 'overdue' | 'open' | 'given' | 'withdrawn';

/** Where a request stands at a moment (`now`, ISO instant). */
export function requestStanding(
  request: Pick<InspectorRequest, 'due' | 'given' | 'withdrawn'>,
  now: string,
): RequestStanding {
  if (request.withdrawn !== null) return 'withdrawn';
  if (request.given !== null) return 'given';
  return Date.parse(request.due) < Date.parse(now) ? 'overdue' : 'open';
}
