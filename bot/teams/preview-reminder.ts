import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { summaryOf } from '../application/readiness-view/summary-of.ts';
import { remindPreviewCard } from '../cards/remind-card.ts';
import type { ChatParts } from './chat-parts.ts';

/**
 * Whom a reminder would reach: everybody with something open, or one person. Its button carries a
 * fresh request.
 */
export async function previewReminder(
  { useCases, store, ids }: ChatParts,
  actor: Actor,
  asked: { visit: string; person: string | null },
): Promise<Message> {
  const chosen = asked.person === null ? null : [asked.person];
  const preview = await useCases.previewReminder(actor, asked.visit, chosen);
  const visit = await summaryOf(store, actor.council, asked.visit);
  return remindPreviewCard({ visit, preview }, { requestId: ids.random(), person: asked.person });
}
