import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { followUpForm } from '../follow-up-form.ts';

/** "Make this a follow-up": asks for action, owner and day. */
export const followUpDraft = cardAction({
  verb: 'follow-up.draft',
  data: z.object({ finding: z.string(), question: z.string(), from: z.number().int() }),
  run: (chat, { actor, data }) =>
    followUpForm(chat, actor, {
      ...data,
      requestId: chat.ids.random(),
      action: '',
      owner: '',
      due: null,
      problem: null,
    }),
});
