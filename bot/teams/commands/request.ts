import { demand } from '../../application/actor.ts';
import { londonWallClock } from '../../application/draft-call.ts';
import { screeningCard } from '../../cards/screening-card.ts';
import { PersonalDetails } from '../../domain/screening/personal-details.ts';
import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';
import { logTypedRequest } from '../log-request.ts';

const asksToLog = /^\s*((log|new|add)\s+)?(an?\s+)?request\b/i;
const saysWhoAsked =
  /^\s*(?:(?:[Tt]he\s+)?(?:[Ll]ead\s+)?[Ii]nspector\s+)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?\s+(?:has\s+)?asked\s+(?:us\s+)?for\s/u;

/** "Request from Caroline: … by noon, owner Tom": logged at once, or asked for what is missing. */
export const request: Command = {
  name: 'request',
  matches: (text) => asksToLog.test(text) || saysWhoAsked.test(text),
  async run(chat, { actor, text }) {
    demand(actor, 'request.log', 'Requests are logged by those who run the visit.');
    // What was asked for may name a theme; it does not name the visit.
    const visit = await spokenVisit(chat.store, actor.council, '');
    // What reads dates is loaded when there is something to read.
    const { understandRequest } = await import('../../domain/requests/understand-request.ts');
    const understood = understandRequest(text, londonWallClock(chat.clock.now()));
    const fields = {
      what: understood.what ?? '',
      askedBy: understood.askedBy ?? '',
      owner: understood.owner ?? '',
      dueDay: understood.dueDay ?? '',
      dueTime: understood.dueTime ?? '',
    };
    const requestId = chat.ids.random();
    try {
      const typed = { visit: visit.id, requestId, fields: { ...fields, screened: undefined } };
      return await logTypedRequest(chat, actor, typed);
    } catch (error) {
      if (!(error instanceof PersonalDetails)) throw error;
      const data = { visit: visit.id, requestId, ...fields };
      return screeningCard(error, { verb: 'request.log', data });
    }
  },
};
