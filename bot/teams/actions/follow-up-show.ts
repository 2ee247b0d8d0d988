import { z } from 'zod';
import { followUpLists } from '../../contract/follow-up-filter.ts';
import { cardAction } from '../card-action.ts';
import { showFollowUp, showFollowUps } from '../show-follow-ups.ts';

const one = z.object({ id: z.string() });

/** Another page of the follow-ups. */
export const followUpsShow = cardAction({
  verb: 'follow-ups.show',
  // Cards of earlier versions say no more than whose and from where.
  data: z.object({
    mine: z.number(),
    from: z.number().int(),
    show: z.enum(followUpLists).default('all'),
    about: z.string().max(200).default(''),
    priority: z.number().default(0),
  }),
  run: (chat, { actor, data }) =>
    showFollowUps(chat, actor, { ...data, mine: data.mine === 1, priority: data.priority === 1 }),
});

/** One follow-up, with a note to add. */
export const followUpShow = cardAction({
  verb: 'follow-up.show',
  data: one,
  run: (chat, { actor, data }) => showFollowUp(chat, actor, { id: data.id, as: 'show' }),
});

export const followUpRedateForm = cardAction({
  verb: 'follow-up.redate-form',
  data: one,
  run: (chat, { actor, data }) => showFollowUp(chat, actor, { id: data.id, as: 'redate' }),
});

export const followUpCloseForm = cardAction({
  verb: 'follow-up.close-form',
  data: one,
  run: (chat, { actor, data }) => showFollowUp(chat, actor, { id: data.id, as: 'close' }),
});

export const followUpDeclineForm = cardAction({
  verb: 'follow-up.decline-form',
  data: one,
  run: (chat, { actor, data }) => showFollowUp(chat, actor, { id: data.id, as: 'decline' }),
});
