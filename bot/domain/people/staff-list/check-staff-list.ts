import type { Person } from '../person.ts';

export interface ListFault {
  /** Whose change is at fault; null when it is the list's as a whole. */
  readonly personId: string | null;
  readonly reason: string;
}

/**
 * What must hold of a staff list whatever is changed of it: nobody is their own manager's manager,
 * an address belongs to one person, and there is a director where there was one.
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
