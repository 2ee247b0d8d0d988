import { councilPartition } from '../application/partitions.ts';
import { findPerson } from '../application/people.ts';
import { MessageRefused, type Messenger } from '../application/ports.ts';
import type { DocumentStore } from '../application/document-store.ts';
import { rememberConversation } from '../application/remember-conversation.ts';
import { readRecord } from '../application/records/record.ts';
import { conversationRecord, type Installation } from '../application/records/record-types.ts';
import type { Pace } from './pace.ts';

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
  parts: { store: DocumentStore; messenger: Messenger; pace: Pace },
  { council, installation }: { council: string; installation: Installation },
  personId: string,
): Promise<string> {
  const person = await findPerson(parts.store, council, personId);
  if (person === null) throw new MessageRefused({ status: 404, retryAfter: null, reason: 'gone' });
  await parts.pace();
  const conversationId = await parts.messenger.openChat({
    council,
    serviceUrl: installation.serviceUrl,
    botId: installation.botId,
    userId: person.teamsUserId ?? person.id,
  });
  await rememberConversation(parts.store, council, { personId, conversationId });
  return conversationId;
}
