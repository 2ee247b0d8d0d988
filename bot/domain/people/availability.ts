import * as z from 'zod/mini';
import type { Person } from './person.ts';

/** Days on which somebody is away, both included. */
export const leaveSchema = z.object({ from: z.iso.date(), until: z.iso.date() });
export type Leave = z.infer<typeof leaveSchema>;

/** Where somebody is during a visit, as they said themselves. */
export const availabilitySchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('here') }),
  z.object({ state: z.literal('remote') }),
  z.object({ state: z.literal('away'), ...leaveSchema.shape }),
]);
export type Availability = z.infer<typeof availabilitySchema>;

/**
 * Where somebody is on a day: the staff list's leave wins over what they said for a visit, until it
 * is over. Null when nothing is known.
 */
export function availabilityOn(
  day: string,
  person: Pick<Person, 'away'>,
  said: Availability | null,
): Availability | null {
  if (person.away !== null && day <= person.away.until) return { state: 'away', ...person.away };
  return said?.state === 'away' ? null : said;
}

/** Whether leave covers a day. */
export function isAway({ away }: Pick<Person, 'away'>, day: string): boolean {
  return away !== null && away.from <= day && day <= away.until;
}
