import { requestSummaryCard } from '../../cards/request-summary-card.ts';
import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';
import { requestsList } from '../request-cards.ts';

/** What inspectors have asked for; `requests today` sums the day up. */
export const requests: Command = {
  name: 'requests',
  matches: (text) =>
    /^\s*(my |the |our |all |open )*requests\b/i.test(text) ||
    /^\s*(what|which|any|how many|are there)( any| are)? ?(the |our |my |open |new )*requests( are (open|late|overdue|there))?\s*\?*\s*$/i.test(
      text,
    ),
  async run(chat, { actor, text }) {
    const visit = await spokenVisit(chat.store, actor.council, text);
    if (/\btoday\b/i.test(text)) {
      const view = await chat.useCases.listRequests(actor, visit.id);
      return requestSummaryCard(view, chat.links);
    }
    const whose = /\bmy\b/i.test(text) ? 'mine' : 'all';
    return requestsList(chat, actor, { visit: visit.id, page: 0, whose });
  },
};
