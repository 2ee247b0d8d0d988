import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';
import { visitStatus } from '../visit-status.ts';

/** How ready a visit is (the one named, or the one called last), and what needs attention first. */
export const status: Command = {
  name: 'status',
  matches: (text) =>
    /^\s*(status|readiness|how ready|where (are|do) we|when (is|does) (the |our )?(visit|fieldwork))\b/i.test(
      text,
    ),
  async run(chat, { actor, text }) {
    const visit = await spokenVisit(chat.store, actor.council, text);
    return visitStatus(chat, actor, visit.id);
  },
};
