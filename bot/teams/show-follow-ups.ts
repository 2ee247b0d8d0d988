import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { followUpCard, type Kept } from '../cards/follow-up-card.ts';
import {
  followUpCloseCard,
  followUpDeclineCard,
  followUpRedateCard,
} from '../cards/follow-up-change-cards.ts';
import { followUpsCard, type FollowUpsPage } from '../cards/follow-ups-card.ts';
import { DomainError } from '../domain/errors.ts';
import { PersonalDetails } from '../domain/screening/personal-details.ts';
import type { ChatParts } from './chat-parts.ts';

const nothingTyped: Kept = { problem: null, typed: {} };

/** A page of the follow-ups that the person may see, or of their own. */
export async function showFollowUps(
  { useCases, clock, links }: ChatParts,
  actor: Actor,
  page: FollowUpsPage,
): Promise<Message> {
  const all = await useCases.listFollowUps(actor);
  const me = actor.person.id;
  const shown = page.mine
    ? all.filter(({ owner, deputy }) => owner.id === me || deputy?.id === me)
    : all;
  return followUpsCard(shown, page, { links, now: clock.now() });
}

const cards = {
  show: followUpCard,
  redate: followUpRedateCard,
  close: followUpCloseCard,
  decline: followUpDeclineCard,
} as const;

/** One follow-up as it is now, or a form about it with what was typed. @throws DomainError */
export async function showFollowUp(
  { useCases, clock, links, ids }: ChatParts,
  actor: Actor,
  asked: { id: string; as: keyof typeof cards; kept?: Kept },
): Promise<Message> {
  const detail = await useCases.showFollowUp(actor, asked.id);
  return cards[asked.as](detail, asked.kept ?? nothingTyped, {
    links,
    now: clock.now(),
    requestId: ids.random(),
    evidenceRequestId: ids.random(),
  });
}

/** Shows the follow-up after a change; or, when it was refused, why, with every word kept. */
export async function afterChange(
  chat: ChatParts,
  actor: Actor,
  press: {
    id: string;
    as: keyof typeof cards;
    typed: Readonly<Record<string, string | undefined>>;
    change: () => Promise<unknown>;
  },
): Promise<Message> {
  const { id, as } = press;
  try {
    await press.change();
  } catch (error) {
    // What seems to hold a personal detail is asked about on a card of its own.
    if (error instanceof PersonalDetails) throw error;
    if (!(error instanceof DomainError) || error.code === 'not-found') throw error;
    const typed = Object.fromEntries(
      Object.entries(press.typed).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    );
    return showFollowUp(chat, actor, { id, as, kept: { problem: error.message, typed } });
  }
  return showFollowUp(chat, actor, { id, as: 'show' });
}
