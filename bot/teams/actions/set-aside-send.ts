import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { visitStatus } from '../visit-status.ts';

/** Sends after all what was set aside, and shows where the visit stands now. */
export const setAsideSend = cardAction({
  verb: 'set-aside.send',
  data: z.object({ visit: z.string() }),
  async run(chat, { actor, data }) {
    await chat.useCases.sendSetAside(actor, data.visit);
    return visitStatus(chat, actor, data.visit);
  },
});
