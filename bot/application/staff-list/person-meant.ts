import { DomainError } from '../../domain/errors.ts';
import type { Person } from '../../domain/people/person.ts';

/**
 * The person whom somebody names by id, address or whole name.
 * @param everybody leavers too
 * @throws DomainError `not-found`, `invalid` where several are meant
 */
export function personMeant(said: string, everybody: readonly Person[]): Person {
  const wanted = said.trim().toLowerCase();
  const isMeant = ({ id, entraId, address, name }: Person) =>
    [id, entraId, address, name].some((one) => one?.toLowerCase() === wanted);
  const [person, ...others] = everybody.filter(isMeant);
  if (person === undefined) {
    throw new DomainError('not-found', `Nobody called ${said} is or was on the staff list.`);
  }
  if (others.length === 0) return person;
  const ids = [person, ...others].map(({ id }) => id).join(', ');
  throw new DomainError('invalid', `Several people are called ${said}. Give an id: ${ids}.`);
}
