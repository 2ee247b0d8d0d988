import { demand, type Actor } from '../../application/actor.ts';
import { londonWallClock } from '../../application/draft-call.ts';
import { loadStaff } from '../../application/people.ts';
import type { Message } from '../../application/ports.ts';
import { followUpPickCard } from '../../cards/follow-up-pick-card.ts';
import type { ChatParts } from '../chat-parts.ts';
import { spokenVisit } from '../spoken-visit.ts';
import { openCallForm } from '../open-call-form.ts';
import { requestForm } from '../request-cards.ts';
import type { ExtensionCommand } from './extension-commands.ts';

/** How long a text from a message may be where a form takes it. */
const longest = 500;

/** The card that a dialog opens with. @param words of the message that it was opened from, or none */
export function openDialog(
  chat: ChatParts,
  actor: Actor,
  { command, words }: { command: ExtensionCommand; words: string },
): Promise<Message> {
  if (command === 'call') return openCallForm(chat, actor, words);
  if (command === 'message-to-follow-up') return followUpDialog(chat, actor, words);
  return requestDialog(chat, actor, words);
}

async function requestDialog(chat: ChatParts, actor: Actor, words: string): Promise<Message> {
  demand(actor, 'request.log', 'Requests are logged by those who run the visit.');
  // What was asked for may name a theme; it does not name the visit.
  const visit = await spokenVisit(chat.store, actor.council, '');
  // What reads dates is loaded when there is something to read.
  const { understandRequest } = await import('../../domain/requests/understand-request.ts');
  const understood = understandRequest(words, londonWallClock(chat.clock.now()));
  const filled = {
    request: null,
    what: (understood.what ?? '').slice(0, longest),
    askedBy: understood.askedBy ?? '',
    owner: understood.owner ?? '',
    dueDay: understood.dueDay ?? '',
    dueTime: understood.dueTime ?? '',
    problems: [],
  };
  return requestForm(chat, actor, { visitId: visit.id, filled });
}

async function followUpDialog(chat: ChatParts, actor: Actor, words: string): Promise<Message> {
  demand(actor, 'follow-up.create', 'Only the coordinator or the director can make follow-ups.');
  const [findings, { people }] = await Promise.all([
    chat.useCases.listFindings(actor),
    loadStaff(chat.store, actor.council),
  ]);
  return followUpPickCard({
    requestId: chat.ids.random(),
    action: words.slice(0, longest),
    findings: findings.filter(
      ({ publication, kind }) => publication === 'published' && kind !== 'strength',
    ),
    people,
  });
}
