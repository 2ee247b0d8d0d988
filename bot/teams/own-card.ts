import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { announcementCard } from '../cards/announcement-card.ts';
import type { VisitSummary } from '../contract/visit.ts';
import type { ChatParts } from './chat-parts.ts';

/** A person's own card for a visit, drawn from the store: what every press on it is answered with. */
export async function ownCard(
  { useCases, links }: ChatParts,
  actor: Actor,
  shown: { visit: string; page: number; others?: readonly VisitSummary[] },
): Promise<Message> {
  const own = await useCases.showOwnPart(actor, shown.visit);
  return announcementCard(own, { page: shown.page, others: shown.others ?? [] }, links);
}
