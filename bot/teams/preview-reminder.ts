import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { remindPreviewCard } from '../cards/remind-card.ts';
import type { ChatParts } from './chat-parts.ts';

/** Whom a reminder to everybody with something open would reach; its button carries a fresh request. */
export async function previewReminder(
  { useCases, ids }: ChatParts,
  actor: Actor,
  visitId: string,
): Promise<Message> {
  const preview = await useCases.previewReminder(actor, visitId, null);
  const { visit } = await useCases.showOwnPart(actor, visitId);
  return remindPreviewCard({ visit, preview }, ids.random());
}
