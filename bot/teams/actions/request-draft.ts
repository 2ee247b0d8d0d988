import { z } from 'zod';
import { demand } from '../../application/actor.ts';
import { cardAction } from '../card-action.ts';
import { requestForm } from '../request-cards.ts';

/** "Log a request": the empty form. */
export const requestDraft = cardAction({
  verb: 'request.draft',
  data: z.object({ visit: z.string() }),
  run(chat, { actor, data }) {
    demand(actor, 'request.log', 'Requests are logged by those who run the visit.');
    const filled = {
      request: null,
      what: '',
      askedBy: '',
      owner: '',
      dueDay: '',
      dueTime: '',
      problems: [],
    };
    return requestForm(chat, actor, { visitId: data.visit, filled });
  },
});
