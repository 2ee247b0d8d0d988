import type { z } from 'zod';
import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { reasonFormCard } from '../cards/reason-form-card.ts';
import type { Press } from '../domain/readiness/press.ts';
import type { ChatParts } from './chat-parts.ts';
import type { itemDataSchema } from './item-data.ts';

type AskedReason = z.infer<typeof itemDataSchema> & {
  readonly press: Press;
  readonly typed: string;
  readonly problem: string | null;
};

/** The form that asks why an item is blocked, or does not apply. @throws DomainError `not-found` */
export async function reasonForm(
  { useCases }: ChatParts,
  actor: Actor,
  asked: AskedReason,
): Promise<Message> {
  const { kind, page, typed, problem } = asked;
  const back = asked.back === 'mine' ? 'mine' : 'item';
  const place = { visitId: asked.visit, key: asked.item, kind };
  const { visit, item } = await useCases.showItem(actor, place);
  const press = asked.press === 'exclude' ? 'exclude' : 'block';
  return reasonFormCard({ visit, own: { item, kind }, press, page, back, typed, problem });
}
