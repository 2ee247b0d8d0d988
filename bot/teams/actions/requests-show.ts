import { z } from 'zod';
import { whoseRequests } from '../../cards/requests-card.ts';
import { cardAction } from '../card-action.ts';
import { requestsList } from '../request-cards.ts';

/** A page of a visit's requests. */
export const requestsShow = cardAction({
  verb: 'requests.show',
  data: z.object({
    visit: z.string(),
    page: z.number().int(),
    whose: z.enum(whoseRequests).default('all'),
  }),
  run: (chat, { actor, data }) => requestsList(chat, actor, data),
});
