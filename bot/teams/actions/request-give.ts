import { z } from 'zod';
import { changeRequestSchema } from '../../contract/request.ts';
import { screeningAnswerSchema } from '../../contract/screening.ts';
import { cardAction } from '../card-action.ts';
import { oneRequest, requestDataSchema } from '../request-cards.ts';

/** Says what was given. A second press, or a second person, sees who was first. */
export const requestGive = cardAction({
  verb: 'request.give',
  data: requestDataSchema.extend({
    note: z.string().default(''),
    link: z.string().default(''),
    screened: screeningAnswerSchema,
  }),
  async run(chat, { actor, data: { note, link, screened, ...place } }) {
    const given = { note, link: link.trim() === '' ? null : link.trim(), screened };
    const change = changeRequestSchema.safeParse({ kind: 'give', ...given });
    if (!change.success) {
      const problem = change.error.issues[0]?.message ?? 'Say what was given';
      return oneRequest(chat, actor, { ...place, typed: { note, link, problem: `${problem}.` } });
    }
    const at = { visitId: place.visit, requestId: place.request };
    const { changed } = await chat.useCases.changeRequest(actor, at, change.data);
    const notice = changed ? 'Given. Thank you' : 'It was given already';
    return oneRequest(chat, actor, { ...place, notice });
  },
});
