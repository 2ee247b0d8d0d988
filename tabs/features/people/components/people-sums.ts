import { countWords } from '../../../../bot/contract/list-words.ts';
import type { ReachRow } from '../../../../bot/contract/reach.ts';

/** Everybody is in exactly one of told, not reached, waiting and held. */
export interface PeopleSums {
  everybody: number;
  told: number;
  notReached: number;
  waiting: number;
  held: number;
}

export function sumsOf(people: readonly Pick<ReachRow, 'delivery'>[]): PeopleSums {
  const count = (...states: ReachRow['delivery'][]) =>
    people.filter(({ delivery }) => states.includes(delivery)).length;
  return {
    everybody: people.length,
    told: count('sent'),
    notReached: count('not-reached'),
    waiting: count('waiting'),
    held: count('held', 'cancelled'),
  };
}

/** "6 people: 4 told, 1 not reached, 1 still being told": numbers that add up. */
export function sumsWords({ everybody, told, notReached, waiting, held }: PeopleSums): string {
  const parts = [
    `${told} told`,
    notReached > 0 ? `${notReached} not reached` : '',
    waiting > 0 ? `${waiting} still being told` : '',
    held > 0 ? `${held} held back` : '',
  ].filter((words) => words !== '');
  return `${countWords(everybody, 'person', 'people')}: ${parts.join(', ')}`;
}

/** How far sending has got among those who are to be told now, 0 to 1; null when it is over. */
export function sendingPart({ told, notReached, waiting }: PeopleSums): number | null {
  if (waiting === 0) return null;
  return (told + notReached) / (told + notReached + waiting);
}
