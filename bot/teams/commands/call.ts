import { londonWallClock } from '../../application/draft-call.ts';
import { callFormCard } from '../../cards/call-form-card.ts';
import { soundsLikeCall, understandCall } from '../../domain/visits/understand-call.ts';
import { themesOf } from '../../domain/framework/themes-of.ts';
import type { Command } from '../command.ts';

/** "We've had the call": brings back the form, filled in as far as the sentence goes. */
export const call: Command = {
  name: 'call',
  matches: soundsLikeCall,
  async run({ useCases, clock }, { actor, text }) {
    const now = londonWallClock(clock.now());
    const drafted = await useCases.draftCall(actor, understandCall(text, now));
    return callFormCard(drafted, themesOf(drafted.draft.call ?? now));
  },
};
