import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { logTypedRequest, requestFieldsSchema } from '../log-request.ts';

/** Logs what is in the form; a second press shows the request that the first has logged. */
export const requestLog = cardAction({
  verb: 'request.log',
  data: requestFieldsSchema.extend({ visit: z.string(), requestId: z.uuid() }),
  run: (chat, { actor, data: { visit, requestId, ...fields } }) =>
    logTypedRequest(chat, actor, { visit, requestId, fields }),
});
