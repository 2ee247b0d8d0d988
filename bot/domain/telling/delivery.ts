import { z } from 'zod';
import { aboutKinds } from './about.ts';
import type { Wave } from './wave.ts';

export const notReachedReasons = [
  'not-installed',
  'blocked',
  'gone',
  'unavailable',
  'unconfirmed',
  'failed',
] as const;
export type NotReachedReason = (typeof notReachedReasons)[number];

export const recipientSchema = z.object({ kind: z.enum(['person', 'channel']), id: z.string() });

/**
 * One message to one person or channel in one wave. `sending` is written before the message goes
 * out: whatever is found `sending` after a crash may have arrived, and is marked when sent again.
 * `not-needed`: when its turn came there was nothing left to say.
 */
export const deliverySchema = z.object({
  id: z.string(),
  /** The wave's key. */
  wave: z.string(),
  about: z.enum(aboutKinds),
  recipient: recipientSchema,
  state: z.enum(['waiting', 'sending', 'sent', 'not-reached', 'not-needed']),
  attempts: z.number().int(),
  /** HTTP status codes that refused attempts came back with, oldest first; 0 for no answer. */
  refusals: z.array(z.number().int()),
  /** How often a message went out and nobody knows whether it arrived. */
  unanswered: z.number().int().default(0),
  possiblyRepeated: z.boolean(),
  /** The process that is sending it, and since when (machine time); null while nobody is. */
  claim: z.object({ by: z.string(), at: z.string() }).nullable().default(null),
  /** Not before this instant of the machines' own time; null for at once. */
  retryAt: z.string().nullable().default(null),
  /** The chat on record was not known to Teams any more, and is opened again, once. */
  chatRenewed: z.boolean().default(false),
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
    unanswered: 0,
    possiblyRepeated: false,
    claim: null,
    retryAt: null,
    chatRenewed: false,
    conversationId: null,
    activityId: null,
    sentAt: null,
    reason: null,
  };
}

export function isSettled({ state }: Pick<Delivery, 'state'>): boolean {
  return state === 'sent' || state === 'not-reached' || state === 'not-needed';
}

/** Why a person was not reached, and what to do about it, in words. */
export const notReachedWords: Record<NotReachedReason, string> = {
  'not-installed': 'Visit Ready is not installed for them. Phone them, and ask IT to install it.',
  blocked: 'They have blocked Visit Ready in Teams. Phone them.',
  gone: 'Teams does not know this account. Phone them, and check the staff list.',
  unavailable: 'Teams did not take the message after several tries. Phone them.',
  unconfirmed: 'Teams did not say whether the message arrived, twice. Phone them.',
  failed: 'Visit Ready failed to send the message, several times. Phone them, and tell IT.',
};
