import { findPerson } from '../application/people.ts';
import type { DocumentStore } from '../application/document-store.ts';
import type { Announcer } from '../application/ports.ts';
import type { UseCases } from '../application/use-cases.ts';
import { announcementCard } from '../cards/announcement-card.ts';
import { channelCard } from '../cards/channel-card.ts';
import type { Links } from '../cards/links.ts';
import { DomainError } from '../domain/errors.ts';
import type { Person } from '../domain/people/person.ts';

/** The program itself, as a reader of what everybody may see. */
const nobody: Person = {
  id: '',
  name: '',
  teamsUserId: null,
  roles: [],
  team: null,
  coreGroup: false,
  active: false,
};

/** Makes an announcement's messages from the visit as it stands when they are sent. */
export function createAnnouncer(parts: {
  useCases: Pick<UseCases, 'showReadiness' | 'showOwnPart'>;
  store: DocumentStore;
  links: Links;
}): Announcer {
  const { useCases, store, links } = parts;
  return {
    async toPerson(council, visitId, personId) {
      const person = await findPerson(store, council, personId);
      if (person === null) throw new DomainError('not-found', 'There is no such person.');
      return announcementCard(await useCases.showOwnPart({ council, person }, visitId), 0, links);
    },
    async toChannel(council, visitId) {
      const view = await useCases.showReadiness({ council, person: nobody }, visitId);
      return channelCard(view, links);
    },
  };
}
