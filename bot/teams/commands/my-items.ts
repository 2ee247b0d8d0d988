import type { Command } from '../command.ts';
import { currentVisit } from '../current-visit.ts';
import { ownCard } from '../own-card.ts';

/** The person's own card for the current visit, as it stands now. */
export const myItems: Command = {
  name: 'my items',
  matches: (text) =>
    /^\s*(my (items|things|list|checklist)|what do i (need|have) to do)\b/i.test(text),
  async run(chat, { actor }) {
    const visit = await currentVisit(chat.store, actor.council);
    return ownCard(chat, actor, { visit: visit.id, page: 0 });
  },
};
