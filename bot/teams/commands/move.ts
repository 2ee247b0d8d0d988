import type { Command } from '../command.ts';
import { visitCorrect } from '../actions/visit-correct.ts';
import { visitMoves } from '../actions/visit-moves.ts';
import { spokenVisit } from '../spoken-visit.ts';

const moving = 'move|change|cancel|withdraw|defer|postpone|resume|start|begin|finish|close';
const things = 'visit|inspection|drill|dates|fieldwork|announcement|conversation|self-evaluation';
/** These begin with a form of their own: no visit that is under way is meant. */
const startsAnew = /\b(start|begin)\b.*\b(drill|conversation|self-evaluation)\b/i;
const asked = new RegExp(
  `^\\s*(please\\s+)?(${moving})\\s+(on\\s+)?(\\S+\\s+){0,4}(${things})\\b`,
  'i',
);
const correcting = /^\s*(please\s+)?(correct|put right)\b/i;

/** "Cancel the visit", "move the dates": what can be done with it, each with what people will see. */
export const move: Command = {
  name: 'move the visit',
  unlisted: true,
  matches: (text) => correcting.test(text) || (asked.test(text) && !startsAnew.test(text)),
  async run(chat, { actor, text }) {
    const { id } = await spokenVisit(chat.store, actor.council, text);
    const action = correcting.test(text) ? visitCorrect : visitMoves;
    return action.run(chat, { actor, data: { visit: id } });
  },
};
