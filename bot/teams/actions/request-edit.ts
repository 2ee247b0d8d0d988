import { londonDateTime } from '../../domain/calendar/london.ts';
import { cardAction } from '../card-action.ts';
import { findRequest, requestDataSchema, requestForm } from '../request-cards.ts';

/** The form with a request's words, owner and time, to change them. */
export const requestEdit = cardAction({
  verb: 'request.edit',
  data: requestDataSchema,
  async run(chat, { actor, data }) {
    const { request } = await findRequest(chat, actor, data);
    const due = londonDateTime(request.due);
    const filled = {
      request: { id: request.id, page: data.page },
      what: request.what,
      askedBy: request.askedBy,
      owner: request.owner.id,
      dueDay: due.toPlainDate().toString(),
      dueTime: due.toPlainTime().toString({ smallestUnit: 'minute' }),
      problems: [],
    };
    return requestForm(chat, actor, { visitId: data.visit, filled });
  },
});
