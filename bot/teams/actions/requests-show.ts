import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { requestsList } from '../request-cards.ts';

/** A page of a visit's requests. */
export const requestsShow = cardAction({
  verb: 'requests.show',
  data: z.object({ visit: z.string(), page: z.number().int() }),
  run: (chat, { actor, data }) => requestsList(chat, actor, data),
});
