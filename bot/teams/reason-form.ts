import { z } from 'zod';
import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { reasonFormCard } from '../cards/reason-form-card.ts';
import { DomainError } from '../domain/errors.ts';
import type { Press } from '../domain/readiness/press.ts';
import type { ChatParts } from './chat-parts.ts';

/** What every button of an item's row carries. */
export const itemDataSchema = z.object({
  visit: z.string(),
  item: z.string(),
  kind: z.enum(['shared', 'personal']),
  page: z.number().int(),
});

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
  const { visit, items } = await useCases.showOwnPart(actor, asked.visit);
  const own = items.find(({ item, kind }) => item.key === asked.item && kind === asked.kind);
  if (own === undefined) {
    throw new DomainError('not-found', 'That item is not on your list any more.');
  }
  const press = asked.press === 'exclude' ? 'exclude' : 'block';
  const { page, typed, problem } = asked;
  return reasonFormCard({ visit, own, press, page, typed, problem });
}
