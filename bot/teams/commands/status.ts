import { statusCard } from '../../cards/status-card.ts';
import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';

/** How ready a visit is (the one named, or the one called last), and what needs attention first. */
export const status: Command = {
  name: 'status',
  matches: (text) => /^\s*(status|readiness|how ready|where (are|do) we)\b/i.test(text),
  async run({ useCases, store, links }, { actor, text }) {
    const { visit, others } = await spokenVisit(store, actor.council, text);
    return statusCard(await useCases.showReadiness(actor, visit.id), links, others);
  },
};
