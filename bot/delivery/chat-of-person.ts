import { councilPartition } from '../application/partitions.ts';
import { findPerson } from '../application/people.ts';
import { MessageRefused } from '../application/ports.ts';
import type { DocumentStore } from '../application/document-store.ts';
import { rememberConversation } from '../application/remember-conversation.ts';
import { readRecord } from '../application/records/record.ts';
import { conversationRecord } from '../application/records/record-types.ts';
import type { DeliveryParts, Errand } from './delivery-parts.ts';
import { repeatable } from './repeatable.ts';

/** The chat with a person that is on record; null when none is. */
export async function findChat(
  store: DocumentStore,
  council: string,
  personId: string,
): Promise<string | null> {
  const place = { partition: councilPartition(council), id: personId };
  return (await readRecord(store, conversationRecord, place))?.body.conversationId ?? null;
}

/** Opens a chat with a person and puts it on record. @throws MessageRefused */
export async function openChat(
  { store, messenger }: Pick<DeliveryParts, 'store' | 'messenger'>,
  { council, installation }: Pick<Errand, 'council' | 'installation'>,
  personId: string,
): Promise<string> {
  const person = await findPerson(store, council, personId);
  if (person?.active !== true) throw gone();
  const conversationId = await repeatable(() =>
    messenger.openChat({
      council,
      serviceUrl: installation.serviceUrl,
      botId: installation.botId,
      userId: person.teamsUserId ?? person.id,
    }),
  ).catch((error: unknown) => {
    // A chat that cannot be opened has nobody to be in it.
    throw error instanceof MessageRefused && error.refusal.status === 404 ? gone() : error;
  });
  await rememberConversation(store, council, { personId, conversationId });
  return conversationId;
}

function gone(): MessageRefused {
  return new MessageRefused({
    status: 404,
    retryAfter: null,
    mayHaveArrived: false,
    reason: 'gone',
  });
}
