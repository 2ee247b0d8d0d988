import { cardAction } from '../card-action.ts';
import { oneRequest, requestDataSchema } from '../request-cards.ts';

/** What was given was not enough, or was withdrawn too soon. */
export const requestReopen = cardAction({
  verb: 'request.reopen',
  data: requestDataSchema,
  async run(chat, { actor, data }) {
    const at = { visitId: data.visit, requestId: data.request };
    const { changed } = await chat.useCases.changeRequest(actor, at, { kind: 'reopen' });
    const notice = changed ? 'Reopened' : 'It is open already';
    return oneRequest(chat, actor, { ...data, notice });
  },
});
