import { reachCard } from '../../cards/reach-card.ts';
import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';

/** Who was told, who has acknowledged, and by name who has not. */
export const reach: Command = {
  name: 'reach',
  matches: (text) =>
    /^\s*(reach\b|who (has|have|was|were)(n['’]t| not| been)?\b|who is (not|missing))/i.test(
      text,
    ) ||
    /^\s*(how many( people| staff)?( have)?|has every(one|body)|did [\p{L}’'-]+( [\p{L}’'-]+)?) acknowledged?\s*\?*\s*$/iu.test(
      text,
    ),
  async run({ useCases, store, links }, { actor, text }) {
    const visit = await spokenVisit(store, actor.council, text);
    return reachCard(await useCases.showReach(actor, visit.id), 0, links);
  },
};
