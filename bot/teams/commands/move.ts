import type { Actor } from '../../application/actor.ts';
import type { MoveKey } from '../../domain/visit-life/moves.ts';
import type { ChatParts } from '../chat-parts.ts';
import type { Command } from '../command.ts';
import { visitCorrect } from '../actions/visit-correct.ts';
import { visitMoveAsk } from '../actions/visit-move.ts';
import { visitMoves } from '../actions/visit-moves.ts';
import { endedVisit, spokenVisit } from '../spoken-visit.ts';

const moving =
  'move|change|cancel|withdraw|defer|postpone|resume|start|begin|finish|close|reinstate|reopen';
const things = 'visit|inspection|drill|dates|fieldwork|announcement|conversation|self-evaluation';
/** These begin with a form of their own: no visit that is under way is meant. */
const startsAnew = /\b(start|begin)\b.*\b(drill|conversation|self-evaluation)\b/i;
const asked = new RegExp(
  `^\\s*(please\\s+)?(${moving})\\s+(on\\s+)?(\\S+\\s+){0,4}(${things})\\b`,
  'i',
);
const correcting = /^\s*(please\s+)?(correct|put right)\b/i;

/** Words that mean one move; any other words bring what there is to choose from. */
const meaning: readonly (readonly [RegExp, MoveKey])[] = [
  [/\b(cancel|withdraw)\b/i, 'cancel'],
  [/\b(defer|postpone)\b/i, 'defer'],
  [/\bresume\b/i, 'resume'],
  [/\breinstate\b/i, 'reinstate'],
  [/\breopen\b/i, 'reopen'],
  [/\bclose\b/i, 'close'],
  [/\b(start|begin)\b.*\bfieldwork\b/i, 'start-fieldwork'],
  [/\b(move|change)\b.*\b(dates|fieldwork)\b/i, 'move-dates'],
];

/** "Cancel the visit", "move the dates": its form, or what can be done, each with what people will see. */
export const move: Command = {
  name: 'move the visit',
  unlisted: true,
  matches: (text) => correcting.test(text) || (asked.test(text) && !startsAnew.test(text)),
  async run(chat, { actor, text }) {
    const { store, useCases } = chat;
    if (correcting.test(text)) {
      const { id } = await spokenVisit(store, actor.council, text);
      return visitCorrect.run(chat, { actor, data: { visit: id } });
    }
    const meant = meaning.find(([words]) => words.test(text))?.[1] ?? null;
    const { id } = await visitMeant(chat, actor, { text, meant });
    const { moves } = await useCases.showReadiness(actor, id);
    return moves.some(({ key }) => key === meant)
      ? visitMoveAsk.run(chat, { actor, data: { visit: id, move: meant } })
      : visitMoves.run(chat, { actor, data: { visit: id } });
  },
};

function visitMeant(
  { store }: ChatParts,
  { council }: Actor,
  { text, meant }: { text: string; meant: MoveKey | null },
) {
  if (meant === 'reinstate') return endedVisit(store, council, { text, state: 'cancelled' });
  if (meant === 'reopen') return endedVisit(store, council, { text, state: 'closed' });
  return spokenVisit(store, council, text);
}
