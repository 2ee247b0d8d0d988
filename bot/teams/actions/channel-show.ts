import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { channelAsItIs } from '../channel-as-it-is.ts';

/** Teams asks for the channel's card again when somebody of the core group looks at it. */
export const channelShow = cardAction({
  verb: 'channel.show',
  data: z.object({ visit: z.string() }),
  run: (chat, { actor, data }) => channelAsItIs(chat, actor, data.visit),
});
