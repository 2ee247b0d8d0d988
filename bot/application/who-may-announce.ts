import { listWords } from '../contract/list-words.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { DomainError } from '../domain/errors.ts';
import { may } from '../domain/people/permissions.ts';
import { onDay } from '../domain/people/person.ts';
import type { Actor } from './actor.ts';
import { loadStaff } from './people.ts';
import type { Parts } from './ports.ts';

/** @throws DomainError `not-permitted`, naming the people who may announce a visit */
export async function demandMayAnnounce(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  actor: Actor,
): Promise<void> {
  if (may(actor.person, 'visit.announce')) return;
  const { people } = await loadStaff(store, actor.council);
  const today = londonDay(clock.now()).toString();
  const names = people
    .filter((person) => may(onDay(person, today), 'visit.announce'))
    .map(({ name }) => name);
  const who =
    names.length === 0
      ? 'Nobody is set up as director yet. Ask your administrator.'
      : `Tell ${names.length === 1 ? listWords(names) : `one of them: ${listWords(names)}`}.`;
  throw new DomainError(
    'not-permitted',
    `Only the director or a deputy can announce a visit. ${who}`,
  );
}
