import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { announcementCard } from '../cards/announcement-card.ts';
import type { ChatParts } from './chat-parts.ts';
import { otherVisits } from './spoken-visit.ts';

/**
 * A person's own card for a visit, drawn from the store: what every press on it is answered with. The
 * other visits that are open stay offered from press to press.
 */
export async function ownCard(
  { useCases, store, links }: ChatParts,
  actor: Actor,
  shown: { visit: string; page: number },
): Promise<Message> {
  const [own, others] = await Promise.all([
    useCases.showOwnPart(actor, shown.visit),
    otherVisits(store, actor.council, shown.visit),
  ]);
  return announcementCard(own, { page: shown.page, others }, links);
}
