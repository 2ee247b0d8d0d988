import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { channelCard } from '../cards/channel-card.ts';
import type { ChatParts } from './chat-parts.ts';

/**
 * The channel's card drawn from the store, for whoever pressed it or looks at it. It refreshes by
 * itself no further: everybody else's follows with the next update of the post.
 */
export async function channelAsItIs(
  { useCases, links }: ChatParts,
  actor: Actor,
  visitId: string,
): Promise<Message> {
  return channelCard(await useCases.showReadiness(actor, visitId), links);
}
