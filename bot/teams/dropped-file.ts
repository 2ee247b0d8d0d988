import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { droppedFileCard, type DroppedFile } from '../cards/dropped-file-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import type { ChatParts } from './chat-parts.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { spokenVisit } from './spoken-visit.ts';

/** What Teams says of a file that was sent to the bot; the address is where it is kept. */
const fileType = 'application/vnd.microsoft.teams.file.download.info';

/** The file that came with a message; the first of several, null for none. */
export function droppedFileOf({ attachments }: IncomingActivity): DroppedFile | null {
  const file = attachments?.find(({ contentType }) => contentType === fileType);
  if (typeof file?.contentUrl !== 'string' || typeof file.name !== 'string') return null;
  return { name: file.name.slice(0, 200), url: file.contentUrl };
}

/** Asks which item the file is evidence of. @throws DomainError `not-found` when no visit is open */
export async function answerDroppedFile(
  { useCases, store, ids }: ChatParts,
  actor: Actor,
  file: DroppedFile,
): Promise<Message> {
  const visit = await spokenVisit(store, actor.council, '');
  const own = await useCases.showOwnPart(actor, visit.id);
  if (own.items.length === 0) {
    return noticeCard({
      heading: 'Nothing was kept',
      sentence: 'You have no items in this visit that the file could be evidence of.',
    });
  }
  return droppedFileCard(own, file, ids.random());
}
