import { z } from 'zod';
import type { Actor } from '../../application/actor.ts';
import type { Message } from '../../application/ports.ts';
import { clockSentCard } from '../../cards/clock-sent-card.ts';
import { DomainError } from '../../domain/errors.ts';
import { cardAction } from '../card-action.ts';
import type { ChatParts } from '../chat-parts.ts';
import { orAskAgain } from '../or-ask-again.ts';
import { afterChange } from '../show-follow-ups.ts';
import { visitStatus } from '../visit-status.ts';

const place = z.object({ visit: z.string(), clock: z.string() });

/** Asks on which day what a statutory clock asks for was sent. */
export const clockAsk = cardAction({
  verb: 'clock.ask',
  data: place,
  run: (chat, { actor, data }) => ask(chat, actor, { ...data, problem: null }),
});

/** Records it, and shows the follow-up or the status that it was pressed on. */
export const clockSent = cardAction({
  verb: 'clock.sent',
  data: place.extend({ followUp: z.string().optional(), sent: z.string().optional() }),
  run(chat, { actor, data: { visit, clock, followUp, sent } }) {
    const record = () => {
      const day = z.iso.date().safeParse(sent);
      if (!day.success) throw new DomainError('invalid', 'Choose the day on which it was sent.');
      return chat.useCases.recordSent(actor, visit, { clock, day: day.data });
    };
    if (followUp !== undefined) {
      return afterChange(chat, actor, {
        id: followUp,
        as: 'show',
        typed: { sent },
        change: async () => record(),
      });
    }
    return orAskAgain(
      async () => {
        await record();
        return visitStatus(chat, actor, visit);
      },
      (problem) => ask(chat, actor, { visit, clock, problem, typed: sent }),
    );
  },
});

async function ask(
  { useCases, clock: time }: ChatParts,
  actor: Actor,
  asked: { visit: string; clock: string; problem: string | null; typed?: string | undefined },
): Promise<Message> {
  const { visit, timeline } = await useCases.showReadiness(actor, asked.visit);
  const clock = timeline.find(({ key }) => key === asked.clock);
  if (clock === undefined) throw new DomainError('not-found', 'There is no such clock now.');
  const { problem, typed } = asked;
  return clockSentCard({ visit, clock }, { problem, typed, now: time.now() });
}
