import { requestWithdrawCard } from '../../cards/request-form-card.ts';
import { cardAction } from '../card-action.ts';
import { findRequest, requestDataSchema } from '../request-cards.ts';

/** "Withdraw…": asks why. */
export const requestDrop = cardAction({
  verb: 'request.drop',
  data: requestDataSchema,
  async run(chat, { actor, data }) {
    const { view, request } = await findRequest(chat, actor, data);
    return requestWithdrawCard({ visit: view.visit, request, page: data.page });
  },
});
