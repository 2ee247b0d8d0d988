import { cardAction } from '../card-action.ts';
import { oneRequest, requestDataSchema } from '../request-cards.ts';

/** One request, with what can be done about it. */
export const requestOpen = cardAction({
  verb: 'request.open',
  data: requestDataSchema,
  run: (chat, { actor, data }) => oneRequest(chat, actor, data),
});
