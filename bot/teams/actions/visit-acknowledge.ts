import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { ownCard } from '../own-card.ts';

export const visitAcknowledge = cardAction({
  verb: 'visit.acknowledge',
  data: z.object({ visit: z.string(), page: z.number().int() }),
  async run(chat, { actor, data }) {
    await chat.useCases.acknowledgeVisit(actor, data.visit);
    return ownCard(chat, actor, data);
  },
});
