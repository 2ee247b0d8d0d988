import { z } from 'zod';
import { summaryOf } from '../../application/readiness-view/summary-of.ts';
import { remindedCard } from '../../cards/remind-card.ts';
import { cardAction } from '../card-action.ts';

/** Reminds. A second press sees that it has been done. */
export const remindSend = cardAction({
  verb: 'remind.send',
  data: z.object({ visit: z.string(), request: z.uuid(), person: z.string().optional() }),
  async run({ useCases, store, links }, { actor, data }) {
    const chosen = data.person === undefined ? null : [data.person];
    const asked = { requestId: data.request, chosen };
    const { remindedNow, ...preview } = await useCases.remindPeople(actor, data.visit, asked);
    const visit = await summaryOf(store, actor.council, data.visit);
    return remindedCard({ visit, preview }, { remindedNow, links });
  },
});
