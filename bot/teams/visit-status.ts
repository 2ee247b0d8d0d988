import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { statusCard } from '../cards/status-card.ts';
import type { ChatParts } from './chat-parts.ts';
import { otherVisits } from './spoken-visit.ts';

/** The status of a visit as it stands now, with the other visits that are open. */
export async function visitStatus(
  { useCases, store, links }: ChatParts,
  actor: Actor,
  visitId: string,
): Promise<Message> {
  const [view, others] = await Promise.all([
    useCases.showReadiness(actor, visitId),
    otherVisits(store, actor.council, visitId),
  ]);
  return statusCard(view, links, others);
}
