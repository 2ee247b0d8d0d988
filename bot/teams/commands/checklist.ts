import { checklistCard } from '../../cards/checklist-card.ts';
import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';

/** Every shared item of the visit, with filters. */
export const checklist: Command = {
  name: 'checklist',
  matches: (text) => /^\s*((the|our|all|whole)\s+)*(checklist|items)\b/i.test(text),
  async run({ useCases, store, links }, { actor, text }) {
    const visit = await spokenVisit(store, actor.council, text);
    const view = await useCases.showReadiness(actor, visit.id);
    return checklistCard(view, { show: 'all', page: 0 }, links);
  },
};
