import { statusCard } from '../../cards/status-card.ts';
import type { Command } from '../command.ts';
import { currentVisit } from '../current-visit.ts';

/** How ready the current visit is, and what needs attention first. */
export const status: Command = {
  name: 'status',
  matches: (text) => /^\s*(status|readiness|how ready|where (are|do) we)\b/i.test(text),
  async run({ useCases, store, links }, { actor }) {
    const visit = await currentVisit(store, actor.council);
    return statusCard(await useCases.showReadiness(actor, visit.id), links);
  },
};
