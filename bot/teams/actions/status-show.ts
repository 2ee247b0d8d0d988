import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { visitStatus } from '../visit-status.ts';

/** The status of the visit that a button names. */
export const statusShow = cardAction({
  verb: 'status.show',
  data: z.object({ visit: z.string() }),
  run: (chat, { actor, data }) => visitStatus(chat, actor, data.visit),
});
