import { entraIdOf, type Person } from '../person.ts';
import { unnamed } from '../unnamed.ts';

export interface ListFault {
  /** Whose change is at fault; null when it is the list's as a whole. */
  readonly personId: string | null;
  readonly reason: string;
}

/**
 * What must hold of a staff list whatever is changed of it: nobody is their own manager's manager,
 * an address belongs to one person, nobody is listed by address who is there by Entra id, and there
 * is a director where there was one.
 * @param changed the ids of those whose change is to be judged
 */
export function checkStaffList(
  before: readonly Person[],
  after: readonly Person[],
  changed: ReadonlySet<string>,
): ListFault[] {
  const working = after.filter(({ active }) => active);
  return [
    ...repeatedAddresses(working, changed),
    ...listedTwice(before, working, changed),
    ...managerLoops(working, changed),
    ...(hasDirector(before) && !hasDirector(after)
      ? [{ personId: null, reason: 'nobody would be director any more' }]
      : []),
  ];
}

function hasDirector(people: readonly Person[]): boolean {
  return people.some(({ active, roles }) => active && roles.includes('director'));
}

function repeatedAddresses(people: readonly Person[], changed: ReadonlySet<string>): ListFault[] {
  const holders = new Map<string, Person[]>();
  for (const person of people) {
    if (person.address === null) continue;
    holders.set(person.address, [...(holders.get(person.address) ?? []), person]);
  }
  return [...holders.values()]
    .filter((sharing) => sharing.length > 1)
    .flatMap((sharing) => {
      const personId = sharing.find(({ id }) => changed.has(id))?.id;
      const other = sharing.find(({ id }) => id !== personId);
      if (personId === undefined || other === undefined) return [];
      return [{ personId, reason: `the address is ${other.name}’s already` }];
    });
}

/**
 * Somebody added by address alone who may well be there by Entra id alone, as the first directors
 * are: two people would be told where there is one. An Entra id says who they are.
 */
function listedTwice(
  before: readonly Person[],
  people: readonly Person[],
  changed: ReadonlySet<string>,
): ListFault[] {
  const known = new Set(before.map(({ id }) => id));
  const byEntraIdAlone = people.filter((one) => one.address === null && entraIdOf(one) !== null);
  const added = people.filter(
    (one) => changed.has(one.id) && !known.has(one.id) && entraIdOf(one) === null,
  );
  return added.flatMap((person) => {
    const twin = byEntraIdAlone.find((other) => mayBeSame(person, other));
    if (twin === undefined) return [];
    const who = twin.name === unnamed ? 'a director whose name is not known yet' : twin.name;
    const reason = `${who} is on the list by Entra id alone: add the Entra id, so that nobody is listed twice`;
    return [{ personId: person.id, reason }];
  });
}

function mayBeSame(person: Person, other: Person): boolean {
  if (other.name !== unnamed) return other.name.toLowerCase() === person.name.toLowerCase();
  return person.roles.some((role) => role === 'director' || role === 'deputy-director');
}

function managerLoops(people: readonly Person[], changed: ReadonlySet<string>): ListFault[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const settled = new Set<string>();
  const faults: ListFault[] = [];
  for (const person of people) {
    const path: Person[] = [];
    for (
      let next: Person | undefined = person;
      next !== undefined && !settled.has(next.id);
      next = next.lineManagerId === null ? undefined : byId.get(next.lineManagerId)
    ) {
      const start = path.indexOf(next);
      if (start >= 0) {
        faults.push(...loopFault([...path.slice(start), next], changed));
        break;
      }
      path.push(next);
    }
    for (const { id } of path) settled.add(id);
  }
  return faults;
}

function loopFault(loop: readonly Person[], changed: ReadonlySet<string>): ListFault[] {
  const at = loop.find(({ id }) => changed.has(id));
  if (at === undefined) return [];
  const way = loop.map(({ name }) => name).join(' → ');
  return [{ personId: at.id, reason: `the line managers form a loop: ${way}` }];
}
