import type { Actor } from '../application/actor.ts';
import type { Parts } from '../application/ports.ts';
import { getSubscription } from '../application/subscriptions/change-subscription.ts';
import { sendBody, type SendParts } from './send-body.ts';
import { testBodyOf } from './write-body.ts';

/** Sends a test at once, and says what the receiver answered. Nothing is kept of it. */
export type SendTest = (actor: Actor, id: string) => Promise<{ arrived: boolean; words: string }>;

/** @throws DomainError `not-found` */
export function createSendTest(parts: Parts & SendParts): SendTest {
  return async (actor, id) => {
    const { body: subscription } = await getSubscription(parts.store, actor.council, id);
    const message = parts.ids.event();
    const body = testBodyOf(subscription.form, { id: message, at: parts.clock.now() });
    const { arrived, words } = await sendBody(parts, subscription, { id: message, body });
    return { arrived, words };
  };
}
