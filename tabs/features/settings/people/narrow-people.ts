import { withWords } from '../../../lib/address-words.ts';
import { eachOnce } from '../../../lib/each-once.ts';
import { hasWords } from '../../../../bot/contract/has-words.ts';
import type { PersonRow } from './people-rows.ts';

/** Whom the list can be narrowed to; the address remembers it as `?who=`. */
export const peopleGroups = [
  { key: 'here', title: 'Work here' },
  { key: 'core', title: 'Core group' },
  { key: 'unreached', title: 'Not in a team' },
  { key: 'leavers', title: 'Leavers' },
] as const;
export type PeopleGroup = (typeof peopleGroups)[number]['key'];

export interface PeopleFilter {
  find: string;
  /** Empty for every team, and for every role. */
  team: string;
  role: string;
  who: PeopleGroup;
}

/** The filter that an address names. */
export function filterIn(search: URLSearchParams): PeopleFilter {
  return {
    find: search.get('find') ?? '',
    team: search.get('team') ?? '',
    role: search.get('role') ?? '',
    who: peopleGroups.find(({ key }) => key === search.get('who'))?.key ?? 'here',
  };
}

/** An address with another filter; what says nothing is left out. */
export function withFilter(search: URLSearchParams, some: Partial<PeopleFilter>): URLSearchParams {
  return withWords(search, some.who === 'here' ? { ...some, who: '' } : some);
}

/** Who is shown, and how many each group would show with the same words, team and role. */
export function narrowed(rows: readonly PersonRow[], filter: PeopleFilter) {
  const matching = rows.filter(
    (row) =>
      (filter.team === '' || row.team === filter.team) &&
      (filter.role === '' || row.roles.includes(filter.role)) &&
      hasWords([row.name, ...row.roles, row.team, row.address, row.phone], filter.find),
  );
  return {
    shown: matching.filter((row) => isIn(filter.who, row)),
    groups: peopleGroups.map(({ key, title }) => ({
      key,
      title,
      count: matching.filter((row) => isIn(key, row)).length,
    })),
  };
}

/** What there is to choose from, in alphabetical order. */
export function choicesOf(rows: readonly PersonRow[]): { teams: string[]; roles: string[] } {
  return {
    teams: eachOnce(rows.flatMap(({ team }) => team ?? [])),
    roles: eachOnce(rows.flatMap(({ roles }) => roles)),
  };
}

function isIn(group: PeopleGroup, { active, coreGroup, contact }: PersonRow): boolean {
  switch (group) {
    case 'here':
      return active;
    case 'core':
      return active && coreGroup;
    case 'unreached':
      return active && contact === 'unknown';
    case 'leavers':
      return !active;
  }
}
