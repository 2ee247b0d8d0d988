import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { answerCard } from '../cards/answer-card.ts';
import { may } from '../domain/people/permissions.ts';
import type { ChatParts } from './chat-parts.ts';

/** A question goes along with every button of its answer: a pasted page would not fit in the card. */
const longestQuestion = 300;

/** A page of the answer to a question, for one reader. */
export async function showAnswer(
  { useCases, clock, links }: ChatParts,
  actor: Actor,
  asked: { question: string; from: number; closest?: number },
): Promise<Message> {
  const question = asked.question.slice(0, longestQuestion);
  const answered = await useCases.answerQuestion(actor, question);
  const mayFollowUp = may(actor.person, 'follow-up.create');
  const { from, closest } = asked;
  return answerCard(
    answered,
    { question, from, closest: closest === 1, mayFollowUp, now: clock.now() },
    links,
  );
}
