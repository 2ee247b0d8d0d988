import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { answerCard } from '../cards/answer-card.ts';
import { may } from '../domain/people/permissions.ts';
import type { ChatParts } from './chat-parts.ts';

/** A page of the answer to a question, for one reader. */
export async function showAnswer(
  { useCases, clock, links }: ChatParts,
  actor: Actor,
  asked: { question: string; from: number },
): Promise<Message> {
  const answered = await useCases.answerQuestion(actor, asked.question);
  const mayFollowUp = may(actor.person, 'follow-up.create');
  return answerCard(answered, { ...asked, mayFollowUp, now: clock.now() }, links);
}
