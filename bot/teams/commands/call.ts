import { londonWallClock } from '../../application/draft-call.ts';
import { callFormCard } from '../../cards/call-form-card.ts';
import { soundsLikeCall, understandCall } from '../../domain/visits/understand-call.ts';
import { themesOf } from '../../domain/framework/themes-of.ts';
import type { Command } from '../command.ts';

/**
 * "We've had the call": brings back the form, filled in as far as the sentence goes; to the bare
 * word, as another system has filled it in.
 */
export const call: Command = {
  name: 'call',
  matches: soundsLikeCall,
  async run({ useCases, clock }, { actor, text }) {
    const now = londonWallClock(clock.now());
    const proposed = isBare(text) ? await useCases.findProposal(actor) : null;
    const drafted = proposed ?? (await useCases.draftCall(actor, understandCall(text, now)));
    return callFormCard(drafted, themesOf(drafted.draft.call ?? now));
  },
};

function isBare(text: string): boolean {
  return text.trim().toLowerCase() === 'call';
}
