import { councilPartition } from '../../application/partitions.ts';
import { findPerson } from '../../application/people.ts';
import { MessageRefused } from '../../application/ports.ts';
import type { DocumentStore } from '../../application/document-store.ts';
import { rememberConversation } from '../../application/remember-conversation.ts';
import { readRecord } from '../../application/records/record.ts';
import { conversationRecord } from '../../application/records/record-types.ts';
import { entraIdOf, type Person } from '../../domain/people/person.ts';
import type { NotReachedReason } from '../../domain/telling/delivery.ts';
import type { DeliveryParts, Errand } from '../delivery-parts.ts';
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
  parts: Pick<DeliveryParts, 'store' | 'messenger' | 'installer'>,
  errand: Pick<Errand, 'council' | 'installation'>,
  personId: string,
): Promise<string> {
  const { store } = parts;
  const { council } = errand;
  const person = await findPerson(store, council, personId);
  if (person?.active !== true) throw refusedAs('gone');
  const conversationId = await chatWith(parts, errand, person);
  await rememberConversation(store, council, { personId, conversationId });
  return conversationId;
}

/**
 * Whom Teams has told us of can be written to at once, as a member of a team in which the app is or
 * because they have it. For everybody else it is installed first, where the council allows that.
 */
async function chatWith(
  { messenger, installer }: Pick<DeliveryParts, 'messenger' | 'installer'>,
  { council, installation }: Pick<Errand, 'council' | 'installation'>,
  person: Person,
): Promise<string> {
  const { teamsUserId } = person;
  const entraId = entraIdOf(person);
  const userId = teamsUserId ?? entraId;
  if (userId === null) throw refusedAs('not-installed');
  const install =
    installer === null || entraId === null ? null : () => installer.install({ council, entraId });
  if (install !== null && teamsUserId === null) return install();
  const { serviceUrl, botId } = installation;
  try {
    return await repeatable(() => messenger.openChat({ council, serviceUrl, botId, userId }));
  } catch (error) {
    const { status, reason } = error instanceof MessageRefused ? error.refusal : nothingSaid;
    if (install !== null && reason === 'not-installed') return install();
    // A chat that cannot be opened has nobody to be in it.
    throw status === 404 ? refusedAs('gone') : error;
  }
}

const nothingSaid = { status: 0, reason: null };

function refusedAs(reason: NotReachedReason): MessageRefused {
  return new MessageRefused({ status: 404, retryAfter: null, mayHaveArrived: false, reason });
}
