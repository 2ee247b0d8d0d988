import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';
import { previewReminder } from '../preview-reminder.ts';

/** Asks whom to remind of what; nobody gets anything before that is confirmed. */
export const remind: Command = {
  name: 'remind',
  matches: (text) => /^\s*(remind|send (a )?reminders?|chase)\b/i.test(text),
  async run(chat, { actor, text }) {
    const visit = await spokenVisit(chat.store, actor.council, text);
    return previewReminder(chat, actor, { visit: visit.id, person: null });
  },
};
