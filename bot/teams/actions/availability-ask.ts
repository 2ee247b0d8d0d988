import { z } from 'zod';
import { availabilityFormCard, openedAvailability } from '../../cards/availability-form-card.ts';
import { cardAction } from '../card-action.ts';

/** "I’m away": asks where, and on which days. */
export const availabilityAsk = cardAction({
  verb: 'availability.ask',
  data: z.object({ visit: z.string(), page: z.number().int() }),
  async run({ useCases }, { actor, data }) {
    const own = await useCases.showOwnPart(actor, data.visit);
    return availabilityFormCard(own, openedAvailability(own, data.page));
  },
});
