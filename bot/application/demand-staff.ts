import { DomainError } from '../domain/errors.ts';
import type { Person } from '../domain/people/person.ts';
import { findPerson } from './people.ts';
import type { Parts } from './ports.ts';

/** Somebody who works here. @throws DomainError `not-found` for everybody else */
export async function demandStaff(
  store: Parts['store'],
  council: string,
  personId: string,
): Promise<Person> {
  const person = await findPerson(store, council, personId);
  if (person?.active === true) return person;
  throw new DomainError('not-found', 'Choose an owner from the staff list.');
}
