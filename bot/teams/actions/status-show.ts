import { z } from 'zod';
import { statusCard } from '../../cards/status-card.ts';
import { cardAction } from '../card-action.ts';
import { otherVisits } from '../spoken-visit.ts';

/** The status of the visit that a button names. */
export const statusShow = cardAction({
  verb: 'status.show',
  data: z.object({ visit: z.string() }),
  async run({ useCases, store, links }, { actor, data }) {
    const [view, others] = await Promise.all([
      useCases.showReadiness(actor, data.visit),
      otherVisits(store, actor.council, { shown: data.visit }),
    ]);
    return statusCard(view, links, others);
  },
});
