import {
  isOnReachList,
  reachLists,
  type ReachList,
  type ReachRow,
  type ReachView,
} from '../../../../bot/contract/reach.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';
import { eachOnce } from '../../../lib/each-once.ts';
import { hasWords } from '../../../../bot/contract/has-words.ts';

export const reachListTitles = {
  all: 'Everybody',
  told: 'Told',
  acknowledged: 'Acknowledged',
  'not-yet': 'Not yet acknowledged',
  'not-reached': 'Not reached',
  waiting: 'Still being told',
  held: 'Held back',
  cancelled: 'Not to be told',
  repeated: 'Perhaps told twice',
  available: 'Here or remote',
  away: 'Away',
  'to-phone': 'To telephone',
} as const satisfies Record<ReachList, string>;

/** Lists that are offered even when nobody is on them: that they are empty is worth knowing. */
const always: ReadonlySet<ReachList> = new Set([
  'all',
  'told',
  'acknowledged',
  'not-yet',
  'not-reached',
  'to-phone',
]);

/** What the address says of whom to show; empty words narrow nothing. */
export interface PeopleFilter {
  told: ReachList;
  find: string;
  team: string;
  wave: string;
}

/** What an address asks for; everybody where it names no list that there is. */
export function filterIn(search: URLSearchParams): PeopleFilter {
  const asked = search.get('told');
  return {
    told: reachLists.find((list) => list === asked) ?? 'all',
    find: search.get('find') ?? '',
    team: search.get('team') ?? '',
    wave: search.get('wave') ?? '',
  };
}

export interface Narrowed {
  shown: readonly ReachRow[];
  /** The lists with how many are on each, as far as the rest of the filter lets them through. */
  lists: readonly { key: ReachList; title: string; count: number }[];
}

/** Who is shown, and how many each list holds. */
export function narrowed({ people, asOf }: ReachView, filter: PeopleFilter): Narrowed {
  const today = londonDayOf(asOf);
  const found = people.filter((row) => isFound(row, filter));
  const on = (list: ReachList) => found.filter((row) => isOnReachList(list, row, today));
  const lists = reachLists
    .map((key) => ({ key, title: reachListTitles[key], count: on(key).length }))
    .filter(({ key, count }) => count > 0 || key === filter.told || always.has(key));
  return { shown: on(filter.told), lists };
}

/** The teams and waves that there are to choose from. */
export function choicesOf(people: readonly ReachRow[]): { teams: string[]; waves: string[] } {
  return {
    teams: eachOnce(people.flatMap(({ team }) => team ?? [])),
    waves: [...new Set(people.map(({ wave }) => wave))],
  };
}

function isFound({ name, role, team, wave, lineManager }: ReachRow, filter: PeopleFilter): boolean {
  if (filter.team !== '' && team !== filter.team) return false;
  if (filter.wave !== '' && wave !== filter.wave) return false;
  return hasWords([name, role, team, lineManager], filter.find);
}
