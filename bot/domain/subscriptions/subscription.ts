import { z } from 'zod';
import { eventKinds, type EventKind } from './event-kinds.ts';

/** Long enough to give every receiver the new secret, in milliseconds. */
const overlap = 24 * 60 * 60 * 1_000;

/** Another system that is told of what happens. Address and secrets are sealed, never shown again. */
export const subscriptionSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** As events, or as cards in a channel where the bot is not. */
  form: z.enum(['events', 'cards']),
  sealedAddress: z.string(),
  /** The address's host: as much of it as is ever shown. */
  host: z.string(),
  kinds: z.array(z.enum(eventKinds)),
  /** Only this visit; null for all, and for what belongs to none. */
  visitId: z.string().nullable(),
  /** The newest first; `until` is null for the one in force, an instant for one that it replaced. */
  secrets: z.array(z.object({ sealed: z.string(), until: z.string().nullable() })),
  state: z.enum(['active', 'paused']),
  /** In words; null while it is active. */
  pausedBecause: z.string().nullable(),
  /** The connection that made it, and with which it ends; null where a person did. */
  connectionId: z.string().nullable(),
  /** The member of staff who is told when it is paused, by id. */
  ownerId: z.string(),
  createdAt: z.string(),
  /** What happened before that (ISO instant) is not told: when it was made, unless it was replayed. */
  hearsSince: z.string(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** Whether a subscription hears of something of a kind, in a visit or in none. */
export function hears(
  { kinds, visitId }: Pick<Subscription, 'kinds' | 'visitId'>,
  happened: { kind: EventKind; visitId: string | null },
): boolean {
  return kinds.includes(happened.kind) && (visitId === null || visitId === happened.visitId);
}

/** With a new secret first; what it replaces signs beside it for a day. */
export function rotated(
  secrets: Subscription['secrets'],
  sealed: string,
  now: string,
): Subscription['secrets'] {
  const until = new Date(Date.parse(now) + overlap).toISOString();
  const earlier = inForce(secrets, now).map((one) => ({ ...one, until: one.until ?? until }));
  return [{ sealed, until: null }, ...earlier.slice(0, 1)];
}

/** The secrets that sign at a moment. */
export function inForce(secrets: Subscription['secrets'], now: string): Subscription['secrets'] {
  return secrets.filter(({ until }) => until === null || Date.parse(now) < Date.parse(until));
}
