import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { previewReminder } from '../preview-reminder.ts';

export const remindPreview = cardAction({
  verb: 'remind.preview',
  data: z.object({ visit: z.string() }),
  run: (chat, { actor, data }) => previewReminder(chat, actor, data.visit),
});
