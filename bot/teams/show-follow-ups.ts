import type { Actor } from '../application/actor.ts';
import { loadStaff } from '../application/people.ts';
import type { Message } from '../application/ports.ts';
import { followUpCard, type Kept } from '../cards/follow-up-card.ts';
import {
  followUpCloseCard,
  followUpDeclineCard,
  followUpRedateCard,
} from '../cards/follow-up-change-cards.ts';
import { followUpsCard, type FollowUpsPage } from '../cards/follow-ups-card.ts';
import type { FollowUpView } from '../contract/follow-up.ts';
import {
  followUpFilterSchema,
  isFollowUpFound,
  isOnFollowUpList,
} from '../contract/follow-up-filter.ts';
import { everyoneNamed } from '../domain/people/find-by-name.ts';
import { DomainError } from '../domain/errors.ts';
import { PersonalDetails } from '../domain/screening/personal-details.ts';
import type { ChatParts } from './chat-parts.ts';

const nothingTyped: Kept = { problem: null, typed: {} };

/** A page of the follow-ups that the person may see and asks for. */
export async function showFollowUps(
  { useCases, store, clock, links }: ChatParts,
  actor: Actor,
  page: FollowUpsPage,
): Promise<Message> {
  const all = await useCases.listFollowUps(actor);
  const { about, isAbout } = await aboutWhom(store, actor.council, page.about);
  const me = actor.person.id;
  const shown = all
    .filter((followUp) => !page.mine || isCarriedBy(followUp, [me]))
    .filter(({ findingKind }) => !page.priority || findingKind === 'priority-action')
    .filter((followUp) =>
      page.show === 'all' ? followUp.state !== 'closed' : isOnFollowUpList(page.show, followUp),
    )
    .filter(isAbout);
  const look = { links, now: clock.now(), isEmpty: all.length === 0 };
  return followUpsCard(shown, { ...page, about }, look);
}

/** Words are somebody's name where they can be, else what a follow-up says. */
async function aboutWhom(store: ChatParts['store'], council: string, about: string) {
  if (about === '') return { about, isAbout: () => true };
  const { people } = await loadStaff(store, council);
  const [first, ...others] = everyoneNamed(about, people);
  if (first === undefined) {
    const filter = followUpFilterSchema.parse({ find: about });
    return { about, isAbout: (one: FollowUpView) => isFollowUpFound(one, filter) };
  }
  const ids = [first, ...others].map(({ id }) => id);
  return {
    about: others.length === 0 ? first.name : about,
    isAbout: (one: FollowUpView) => isCarriedBy(one, ids),
  };
}

function isCarriedBy({ owner, deputy }: FollowUpView, ids: readonly string[]): boolean {
  return ids.includes(owner.id) || (deputy !== null && ids.includes(deputy.id));
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
