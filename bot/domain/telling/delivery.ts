import { z } from 'zod';
import { aboutKinds } from './about.ts';
import type { Wave } from './wave.ts';

export const notReachedReasons = ['not-installed', 'blocked', 'gone', 'unavailable'] as const;
export type NotReachedReason = (typeof notReachedReasons)[number];

/**
 * One message to one person or channel in one wave. `sending` is written before the message goes
 * out: whatever is found `sending` after a crash may have arrived, and is marked when sent again.
 */
export const deliverySchema = z.object({
  id: z.string(),
  /** The wave's key. */
  wave: z.string(),
  about: z.enum(aboutKinds),
  recipient: z.object({ kind: z.enum(['person', 'channel']), id: z.string() }),
  state: z.enum(['waiting', 'sending', 'sent', 'not-reached']),
  attempts: z.number().int(),
  /** HTTP status codes that refused attempts came back with, oldest first. */
  refusals: z.array(z.number().int()),
  possiblyRepeated: z.boolean(),
  conversationId: z.string().nullable(),
  activityId: z.string().nullable(),
  sentAt: z.string().nullable(),
  reason: z.enum(notReachedReasons).nullable(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** The same wave and recipient always make the same id, so that expanding twice creates nothing. */
export function newDelivery(
  wave: Pick<Wave, 'key' | 'about'>,
  recipient: Delivery['recipient'],
): Delivery {
  return {
    id: `${wave.key}:${recipient.id}`,
    wave: wave.key,
    about: wave.about.kind,
    recipient,
    state: 'waiting',
    attempts: 0,
    refusals: [],
    possiblyRepeated: false,
    conversationId: null,
    activityId: null,
    sentAt: null,
    reason: null,
  };
}

/** Why a person was not reached, and what to do about it, in words. */
export const notReachedWords: Record<NotReachedReason, string> = {
  'not-installed': 'Visit Ready is not installed for them. Phone them, and ask IT to install it.',
  blocked: 'They have blocked Visit Ready in Teams. Phone them.',
  gone: 'Teams does not know this account. Phone them, and check the staff list.',
  unavailable: 'Teams did not take the message after several tries. Phone them.',
};
