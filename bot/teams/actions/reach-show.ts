import { z } from 'zod';
import { reachCard } from '../../cards/reach-card.ts';
import { cardAction } from '../card-action.ts';

/** Another page of those who have not acknowledged. */
export const reachShow = cardAction({
  verb: 'reach.show',
  data: z.object({ visit: z.string(), page: z.number().int() }),
  async run({ useCases, links }, { actor, data }) {
    return reachCard(await useCases.showReach(actor, data.visit), data.page, links);
  },
});
