import { coreGroupOf, findPerson } from '../application/people.ts';
import type { DocumentStore } from '../application/document-store.ts';
import type { Announcer, Ids, Message } from '../application/ports.ts';
import type { OwnPart } from '../application/show-own-part.ts';
import type { UseCases } from '../application/use-cases.ts';
import { announcementCard } from '../cards/announcement-card.ts';
import { changeCard } from '../cards/change-card.ts';
import { channelCard } from '../cards/channel-card.ts';
import { correctionCard } from '../cards/correction-card.ts';
import { subscriptionPausedCard } from '../cards/subscription-paused-card.ts';
import type { Links } from '../cards/links.ts';
import { DomainError } from '../domain/errors.ts';
import { newPerson, type Person } from '../domain/people/person.ts';
import type { About } from '../domain/telling/about.ts';
import {
  isReminding,
  remindingMessage,
  type RemindingAbout,
  type RemindingUseCases,
} from './reminding-message.ts';

/** The program itself, as a reader of what everybody may see. */
const nobody: Person = { ...newPerson({ id: '', name: '' }), active: false };

/** Makes an announcement's messages from the visit as it stands when they are sent. */
export function createAnnouncer(parts: {
  useCases: Pick<UseCases, 'showReadiness' | 'showOwnPart'> & RemindingUseCases;
  store: DocumentStore;
  links: Links;
  ids: Ids;
}): Announcer {
  const { useCases, store, links } = parts;
  return {
    async toPerson({ council, visitId }, personId, about) {
      const person = await findPerson(store, council, personId);
      if (person === null) throw new DomainError('not-found', 'There is no such person.');
      const actor = { council, person };
      if (isReminding(about)) return remindingMessage(parts, { actor, visitId }, about);
      if (about.kind === 'subscription-paused') return subscriptionPausedCard(about, links);
      const own = await useCases.showOwnPart(actor, visitId);
      return personalCard(own, about, links);
    },
    async toChannel({ council, visitId }, about) {
      const view = await useCases.showReadiness({ council, person: nobody }, visitId);
      if (about.kind === 'correction') {
        return correctionCard(view, about, { links, personal: false });
      }
      if (about.kind !== 'change')
        return channelCard(view, links, await coreGroupIn(store, council));
      return changeCard(view, about.change, { links, personal: false });
    },
  };
}

/** The core group by Teams' ids, as far as they are known. */
async function coreGroupIn(store: DocumentStore, council: string): Promise<string[]> {
  const people = await coreGroupOf(store, council);
  return people.flatMap(({ teamsUserId }) => teamsUserId ?? []);
}

/** The one place that says which card a person gets for what. */
function personalCard(
  own: OwnPart,
  about: Exclude<About, RemindingAbout | { kind: 'subscription-paused' }>,
  links: Links,
): Message {
  switch (about.kind) {
    case 'change':
      return changeCard(own, about.change, { links, personal: true });
    case 'correction':
      return correctionCard(own, about, { links, personal: true });
    case 'announcement':
    case 'redraw':
      return announcementCard(own, { page: 0, others: [] }, links);
  }
}
