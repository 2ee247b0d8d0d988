import { availabilityAsk } from '../actions/availability-ask.ts';
import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';

/** "I’m away tomorrow": asks where somebody is, and on which days. */
export const away: Command = {
  name: 'I’m away',
  unlisted: true,
  matches: (text) =>
    /^\s*(i['’]?m|i am|i['’]ll be|i will be)\s+(\S+\s+)?(away|off|on leave|back|working|remote)\b/i.test(
      text,
    ),
  async run(chat, { actor, text }) {
    const visit = await spokenVisit(chat.store, actor.council, text);
    return availabilityAsk.run(chat, { actor, data: { visit: visit.id, page: 0 } });
  },
};
