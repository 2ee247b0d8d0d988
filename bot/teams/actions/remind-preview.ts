import { z } from 'zod';
import { cardAction } from '../card-action.ts';
import { previewReminder } from '../preview-reminder.ts';

export const remindPreview = cardAction({
  verb: 'remind.preview',
  data: z.object({ visit: z.string(), person: z.string().optional() }),
  run: (chat, { actor, data }) =>
    previewReminder(chat, actor, { visit: data.visit, person: data.person ?? null }),
});
