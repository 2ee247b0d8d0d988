import type { Actor } from '../application/actor.ts';
import type { Logger, Message } from '../application/ports.ts';
import { droppedFileCard, type DroppedFile } from '../cards/dropped-file-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { listWords } from '../contract/list-words.ts';
import type { ChatParts } from './chat-parts.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { orSay } from './say.ts';
import { spokenVisit } from './spoken-visit.ts';

/** What Teams says of a file that was sent to the bot; the address is where it is kept. */
const fileType = 'application/vnd.microsoft.teams.file.download.info';

/** Teams takes seven messages a second in one chat. */
const mostAtOnce = 5;

/** The files that came with a message. */
export function droppedFilesOf({ attachments }: IncomingActivity): DroppedFile[] {
  return (attachments ?? []).flatMap(({ contentType, contentUrl, name }) =>
    contentType === fileType && typeof contentUrl === 'string' && typeof name === 'string'
      ? [{ name: name.slice(0, 200), url: contentUrl }]
      : [],
  );
}

/** Whether a message is nothing but a picture that was pasted into it. */
export function isPictureAlone({ attachments }: IncomingActivity, text: string): boolean {
  const pasted = attachments?.some(({ contentType }) => contentType?.startsWith('image/'));
  return pasted === true && text.trim() === '';
}

/** Asks of each file which item it is evidence of. */
export async function answerDroppedFiles(
  chat: ChatParts & { readonly log: Logger },
  actor: Actor,
  files: readonly DroppedFile[],
): Promise<Message[]> {
  const asked = files.slice(0, mostAtOnce);
  const answers: Message[] = [];
  for (const file of asked) {
    answers.push(await orSay(chat, 'file', () => askWhichItem(chat, actor, file)));
  }
  const left = files.slice(mostAtOnce).map(({ name }) => name);
  if (left.length === 0) return answers;
  const sentence = `${asked.length} files at once are enough. Drop these again: ${listWords(left)}.`;
  return [...answers, noticeCard({ heading: 'Some files were not taken', sentence })];
}

/** @throws DomainError `not-found` when no visit is open */
async function askWhichItem(
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
