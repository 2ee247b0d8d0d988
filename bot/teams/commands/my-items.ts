import type { Command } from '../command.ts';
import { ownCard } from '../own-card.ts';
import { spokenVisit } from '../spoken-visit.ts';

/** The person's own card for the visit named, or the one called last, as it stands now. */
export const myItems: Command = {
  name: 'my items',
  matches: (text) =>
    /^\s*(my (items|things|list|checklist)|what do i (still )?(need|have) to do|which items are mine|(anything|what is there) for me)\b/i.test(
      text,
    ),
  async run(chat, { actor, text }) {
    const visit = await spokenVisit(chat.store, actor.council, text);
    return ownCard(chat, actor, { visit: visit.id, page: 0 });
  },
};
