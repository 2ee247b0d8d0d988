import type { Person } from '../../../bot/domain/people/person.ts';
import { aCrowd } from '../../support/builders.ts';
import { teamsFaults, type Fault } from '../../support/connector-double/faults.ts';

/** The core group of a council of any size. */
export const coreGroupSize = 12;

/** Everybody of a council; the first is the director, and the first dozen are the core group. */
export function aCouncil(people: number): Person[] {
  return aCrowd(people).map((person, index) => ({
    ...person,
    coreGroup: index < coreGroupSize,
    roles: index === 0 ? ['director'] : [],
  }));
}

/** One in twenty, outside the core group, the kinds in turn. */
const everySo = 20;

interface FaultyPerson {
  readonly fault: Fault;
  readonly times: number;
  /** Whether the message can reach them in the end. */
  readonly reachable: boolean;
}

const kinds: readonly FaultyPerson[] = [
  { fault: teamsFaults.blocked, times: Infinity, reachable: false },
  { fault: teamsFaults.conversationGone, times: Infinity, reachable: false },
  { fault: teamsFaults.badGateway, times: 1, reachable: true },
  { fault: teamsFaults.badGatewayAfterAccepting, times: 1, reachable: true },
  { fault: { delay: 3_000 }, times: Infinity, reachable: true },
];

/** How Teams fails the person with this number; null for the other nineteen of twenty. */
export function faultOf(number: number): FaultyPerson | null {
  if (number < coreGroupSize || number % everySo !== everySo - 1) return null;
  return kinds[Math.floor(number / everySo) % kinds.length] ?? null;
}
