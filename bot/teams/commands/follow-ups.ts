import { followUpsCard } from '../../cards/follow-ups-card.ts';
import type { Command } from '../command.ts';

/** What came of the findings. */
export const followUps: Command = {
  name: 'follow-ups',
  matches: (text) => /^\s*(my |the |our |all )*follow[- ]?ups?\b/i.test(text),
  async run({ useCases, clock, links }, { actor }) {
    return followUpsCard(await useCases.listFollowUps(actor), links, clock.now());
  },
};
