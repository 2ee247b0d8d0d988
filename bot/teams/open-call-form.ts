import type { Actor } from '../application/actor.ts';
import { londonWallClock } from '../application/draft-call.ts';
import type { Message } from '../application/ports.ts';
import { callFormCard } from '../cards/call-form-card.ts';
import { themesOf } from '../domain/framework/themes-of.ts';
import type { ChatParts } from './chat-parts.ts';

/**
 * The call form, filled in as far as the words go. Words that say nothing bring back what waits: as
 * the actor left it, or as another system has filled it in.
 */
export async function openCallForm(
  { useCases, clock }: ChatParts,
  actor: Actor,
  words: string,
): Promise<Message> {
  const now = clock.now();
  const wallClock = londonWallClock(now);
  // What reads dates is loaded when there is something to read.
  const { understandCall } = await import('../domain/visits/understand-call.ts');
  const understood = understandCall(words, wallClock);
  const saysNothing = Object.values(understood).every((field) => field === null || field === false);
  const waiting = saysNothing ? await useCases.findWaitingDraft(actor) : null;
  const drafted = waiting ?? (await useCases.draftCall(actor, understood));
  const themes = themesOf(drafted.draft.call ?? wallClock);
  return callFormCard(drafted, themes, waiting === null ? {} : { resumedAt: now });
}
