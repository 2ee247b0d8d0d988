import { findPerson } from '../application/people.ts';
import type { DocumentStore } from '../application/document-store.ts';
import type { Announcer } from '../application/ports.ts';
import type { UseCases } from '../application/use-cases.ts';
import { announcementCard } from '../cards/announcement-card.ts';
import { changeCard } from '../cards/change-card.ts';
import { channelCard } from '../cards/channel-card.ts';
import type { Links } from '../cards/links.ts';
import { DomainError } from '../domain/errors.ts';
import { newPerson, type Person } from '../domain/people/person.ts';

/** The program itself, as a reader of what everybody may see. */
const nobody: Person = { ...newPerson({ id: '', name: '' }), active: false };

/** Makes an announcement's messages from the visit as it stands when they are sent. */
export function createAnnouncer(parts: {
  useCases: Pick<UseCases, 'showReadiness' | 'showOwnPart'>;
  store: DocumentStore;
  links: Links;
}): Announcer {
  const { useCases, store, links } = parts;
  return {
    async toPerson({ council, visitId }, personId, change) {
      const person = await findPerson(store, council, personId);
      if (person === null) throw new DomainError('not-found', 'There is no such person.');
      const own = await useCases.showOwnPart({ council, person }, visitId);
      if (change !== null) return changeCard(own, change, { links, personal: true });
      return announcementCard(own, 0, links);
    },
    async toChannel({ council, visitId }, change) {
      const view = await useCases.showReadiness({ council, person: nobody }, visitId);
      if (change !== null) return changeCard(view, change, { links, personal: false });
      return channelCard(view, links);
    },
  };
}
