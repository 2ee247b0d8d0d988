import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { showAnswer } from '../show-answer.ts';

/** Another page of an answer, what comes closest where there is none, or the answer that a form was opened from. */
export const findingsShow = cardAction({
  verb: 'findings.show',
  data: z.object({
    question: z.string().max(20_000),
    from: z.number().int(),
    /** 1 for what comes closest, where nothing answers. */
    closest: z.number().default(0),
  }),
  run: (chat, { actor, data }) => showAnswer(chat, actor, data),
});
