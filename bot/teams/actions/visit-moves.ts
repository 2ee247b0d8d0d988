import { z } from 'zod';
import { movesCard } from '../../cards/moves-card.ts';
import { cardAction } from '../card-action.ts';

/** "Move the visit on": what could be done with it now. */
export const visitMoves = cardAction({
  verb: 'visit.moves',
  data: z.object({ visit: z.string() }),
  async run({ useCases }, { actor, data }) {
    return movesCard(await useCases.showReadiness(actor, data.visit));
  },
});
