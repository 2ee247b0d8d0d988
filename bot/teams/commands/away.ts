import { londonWallClock } from '../../application/draft-call.ts';
import { availabilityFormCard, openedAvailability } from '../../cards/availability-form-card.ts';
import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';

/** "I’m away tomorrow": asks where somebody is, filled in as far as the words go. */
export const away: Command = {
  name: 'I’m away',
  unlisted: true,
  matches: (text) =>
    /^\s*(i['’]?m|i am|i['’]ll be|i will be)\s+(\S+\s+)?(away|off|on leave|back|working|remote)\b/i.test(
      text,
    ),
  async run({ store, clock, useCases }, { actor, text }) {
    const visit = await spokenVisit(store, actor.council, text);
    const own = await useCases.showOwnPart(actor, visit.id);
    // What reads dates is loaded when there is something to read.
    const { understandLeave } = await import('../../domain/people/understand-leave.ts');
    const { state, from, until } = understandLeave(text, londonWallClock(clock.now()));
    const days = from === null || until === null ? {} : { from, until };
    return availabilityFormCard(own, { ...openedAvailability(own, 0), state, ...days });
  },
};
