import { entraIdOf, type Person } from '../person.ts';

/** Finds people by whatever a file may name them with. */
export interface PeopleIndex {
  byEntraId(entraId: string): Person | null;
  /** Those who work here before leavers. */
  byAddress(address: string): Person | null;
  /** Of those who work here; null also when several have the name. */
  byName(name: string): Person | null;
}

export function indexPeople(people: readonly Person[]): PeopleIndex {
  // Later entries win: those who work here over leavers.
  const inOrder = [...people].sort((a, b) => Number(a.active) - Number(b.active));
  const entraIds = new Map(inOrder.map((person) => [entraIdOf(person), person]));
  const addresses = new Map(inOrder.map((person) => [person.address, person]));
  const names = new Map<string, Person | null>();
  for (const person of people.filter(({ active }) => active)) {
    const name = person.name.toLowerCase();
    names.set(name, names.has(name) ? null : person);
  }
  return {
    byEntraId: (entraId) => entraIds.get(entraId) ?? null,
    byAddress: (address) => addresses.get(address) ?? null,
    byName: (name) => names.get(name.toLowerCase()) ?? null,
  };
}
