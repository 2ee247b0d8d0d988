import { MessageRefused, type Message } from '../../application/ports.ts';
import type { Kept } from '../../application/records/record.ts';
import type { Delivery } from '../../domain/telling/delivery.ts';
import { findChat, openChat } from './chat-of-person.ts';
import type { DeliveryParts, Errand } from '../delivery-parts.ts';
import { findFirstMessage } from './first-message.ts';
import { recordNotNeeded, recordRest, type Arrival } from './record-delivery.ts';
import { repeatable } from './repeatable.ts';
import type { Permit } from '../pacing/permit.ts';
import { timelinessOf, type Timeliness } from './timeliness.ts';

/** The request that a delivery comes to, ready to go out. */
export type Request = () => Promise<Arrival>;

/** While the announcement that is to be redrawn, or has changed, is on its way, in milliseconds. */
const untilSent = 3_000;

interface Ready {
  readonly kept: Kept<Delivery>;
  readonly message: Message;
}

/** Makes the request of a delivery, as things stand now; null when it has to wait or is not needed. */
export function createRequestFor(parts: DeliveryParts) {
  const { announcer, messenger, conversations } = parts;

  async function send(
    errand: Errand,
    { kept, message }: Ready,
    permit: Permit,
  ): Promise<Request | null> {
    const conversationId = await chatFor(parts, errand, { delivery: kept.body, permit });
    if (conversationId === null) return null;
    const { serviceUrl } = errand.installation;
    await conversations.room(conversationId);
    return async () => {
      const activityId = await messenger.send({ serviceUrl, conversationId }, message);
      return { conversationId, activityId };
    };
  }

  /** The card that somebody has, drawn again: twice does no harm, so no answer is no matter. */
  async function redraw(errand: Errand, { kept, message }: Ready): Promise<Request | null> {
    const first = await findFirstMessage(parts.store, errand, kept.body.recipient.id);
    if (first === 'on-its-way') {
      return putOff(parts, errand, { kept, timeliness: 'behind-announcement' });
    }
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
    const { recipient, unanswered } = kept.body;
    if (unanswered > 1) throw gaveUp();
    const { about } = errand;
    const timeliness = await timelinessOf(parts, errand, { about, recipientId: recipient.id });
    if (timeliness !== 'now') return putOff(parts, errand, { kept, timeliness });
    if (recipient.kind === 'channel') return post(parts, errand, recipient.id);
    const message = await announcer.toPerson(errand, recipient.id, about);
    if (message !== null && about.kind === 'redraw') return redraw(errand, { kept, message });
    if (message !== null) return send(errand, { kept, message }, permit);
    return putOff(parts, errand, { kept, timeliness: 'never' });
  };
}

/** The chat on record, or one that is opened now; null when that may not be done yet. */
async function chatFor(
  parts: DeliveryParts,
  errand: Errand,
  { delivery, permit }: { delivery: Delivery; permit: Permit },
): Promise<string | null> {
  const { council } = errand;
  const { id } = delivery.recipient;
  const known = delivery.chatRenewed ? null : await findChat(parts.store, council, id);
  if (known !== null) return known;
  if (!(await permit())) return null;
  await parts.pace.room(council);
  return openChat(parts, errand, id);
}

async function putOff(
  parts: DeliveryParts,
  errand: Errand,
  { kept, timeliness }: { kept: Kept<Delivery>; timeliness: Exclude<Timeliness, 'now'> },
): Promise<null> {
  if (timeliness === 'never') await recordNotNeeded(parts, errand, kept);
  else await recordRest(parts, errand, { kept, wait: untilSent });
  return null;
}

async function post(
  { announcer, messenger, conversations }: DeliveryParts,
  errand: Errand,
  channelId: string,
): Promise<Request> {
  const message = await announcer.toChannel(errand, errand.about);
  const { serviceUrl } = errand.installation;
  await conversations.room(channelId);
  return () => messenger.post({ serviceUrl, conversationId: channelId }, message);
}

/** Left under way by two crashes: once more could be once too often. */
function gaveUp(): MessageRefused {
  const reason = 'unconfirmed';
  return new MessageRefused({ status: 0, retryAfter: null, mayHaveArrived: true, reason });
}
