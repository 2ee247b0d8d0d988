import { listWords } from '../contract/list-words.ts';
import { DomainError } from '../domain/errors.ts';
import { may } from '../domain/people/permissions.ts';
import type { Actor } from './actor.ts';
import type { DocumentStore } from './document-store.ts';
import { loadStaff } from './people.ts';

/** @throws DomainError `not-permitted`, naming the people who may announce a visit */
export async function demandMayAnnounce(store: DocumentStore, actor: Actor): Promise<void> {
  if (may(actor.person, 'visit.announce')) return;
  const { people } = await loadStaff(store, actor.council);
  const names = people.filter((person) => may(person, 'visit.announce')).map(({ name }) => name);
  const who =
    names.length === 0
      ? 'Nobody is set up as director yet. Ask your administrator.'
      : `Tell ${names.length === 1 ? listWords(names) : `one of them: ${listWords(names)}`}.`;
  throw new DomainError(
    'not-permitted',
    `Only the director or a deputy can announce a visit. ${who}`,
  );
}
