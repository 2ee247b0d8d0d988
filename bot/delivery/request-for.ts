import { MessageRefused } from '../application/ports.ts';
import type { Kept } from '../application/records/record.ts';
import type { Delivery } from '../domain/telling/delivery.ts';
import { findChat, openChat } from './chat-of-person.ts';
import type { DeliveryParts, Errand } from './delivery-parts.ts';
import { findFirstMessage } from './first-message.ts';
import { recordRest, type Arrival } from './record-delivery.ts';
import { repeatable } from './repeatable.ts';
import type { Permit } from './send-delivery.ts';

/** The request that a delivery comes to, ready to go out. */
export type Request = () => Promise<Arrival>;

/** While the message that is to be redrawn is on its way itself, in milliseconds. */
const untilSent = 3_000;

/** Makes the request of a delivery, as things stand now; null when it has to wait. */
export function createRequestFor(parts: DeliveryParts) {
  const { announcer, messenger, conversations } = parts;

  async function post(errand: Errand, channelId: string): Promise<Request> {
    const message = await announcer.toChannel(errand, errand.about);
    const { serviceUrl } = errand.installation;
    await conversations.room(channelId);
    return () => messenger.post({ serviceUrl, conversationId: channelId }, message);
  }

  async function send(errand: Errand, delivery: Delivery, permit: Permit): Promise<Request | null> {
    const { id } = delivery.recipient;
    const known = delivery.chatRenewed ? null : await findChat(parts.store, errand.council, id);
    if (known === null && !(await permit())) return null;
    const conversationId = known ?? (await openChat(parts, errand, id));
    const message = await announcer.toPerson(errand, id, errand.about);
    const { serviceUrl } = errand.installation;
    await conversations.room(conversationId);
    return async () => {
      const activityId = await messenger.send({ serviceUrl, conversationId }, message);
      return { conversationId, activityId };
    };
  }

  /** The card that somebody has, drawn again: twice does no harm, so no answer is no matter. */
  async function redraw(errand: Errand, kept: Kept<Delivery>): Promise<Request | null> {
    const { id } = kept.body.recipient;
    const first = await findFirstMessage(parts.store, errand, id);
    if (first === 'on-its-way') {
      await recordRest(parts, errand, { kept, wait: untilSent });
      return null;
    }
    const message = await announcer.toPerson(errand, id, { kind: 'announcement' });
    const { serviceUrl } = errand.installation;
    const { conversationId, activityId } = first;
    await conversations.room(conversationId);
    return async () => {
      await repeatable(() => messenger.update({ serviceUrl, conversationId }, activityId, message));
      return { conversationId, activityId };
    };
  }

  return async function requestFor(
    errand: Errand,
    kept: Kept<Delivery>,
    permit: Permit,
  ): Promise<Request | null> {
    const { recipient } = kept.body;
    if (kept.body.unanswered > 1) throw gaveUp();
    if (recipient.kind === 'channel') return post(errand, recipient.id);
    if (errand.about.kind === 'redraw') return redraw(errand, kept);
    return send(errand, kept.body, permit);
  };
}

/** Left under way by two crashes: once more could be once too often. */
function gaveUp(): MessageRefused {
  const reason = 'unconfirmed';
  return new MessageRefused({ status: 0, retryAfter: null, mayHaveArrived: true, reason });
}
