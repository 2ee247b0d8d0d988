import { z } from 'zod';
import { screeningAnswerSchema } from '../../contract/screening.ts';
import { DomainError } from '../../domain/errors.ts';
import { cardAction } from '../card-action.ts';
import { oneRequest, requestDataSchema } from '../request-cards.ts';

/** Withdraws a request with a reason; it stays in the log. */
export const requestWithdraw = cardAction({
  verb: 'request.withdraw',
  data: requestDataSchema.extend({
    reason: z.string().trim().max(500).default(''),
    screened: screeningAnswerSchema,
  }),
  async run(chat, { actor, data: { reason, screened, ...place } }) {
    if (reason === '') throw new DomainError('invalid', 'Say why it is withdrawn.');
    const at = { visitId: place.visit, requestId: place.request };
    const change = { kind: 'withdraw', reason, screened } as const;
    const { changed } = await chat.useCases.changeRequest(actor, at, change);
    const notice = changed ? 'Withdrawn' : 'It was withdrawn already';
    return oneRequest(chat, actor, { ...place, notice });
  },
});
