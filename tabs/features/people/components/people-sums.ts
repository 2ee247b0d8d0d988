import { countWords } from '../../../../bot/contract/list-words.ts';
import type { ReachRow } from '../../../../bot/contract/reach.ts';

/** Everybody is in exactly one of told, not reached, waiting, held, cancelled and erased. */
export interface PeopleSums {
  everybody: number;
  told: number;
  notReached: number;
  waiting: number;
  held: number;
  cancelled: number;
  erased: number;
}

export function sumsOf(people: readonly Pick<ReachRow, 'delivery'>[]): PeopleSums {
  const count = (state: ReachRow['delivery']) =>
    people.filter(({ delivery }) => delivery === state).length;
  return {
    everybody: people.length,
    told: count('sent'),
    notReached: count('not-reached'),
    waiting: count('waiting'),
    held: count('held'),
    cancelled: count('cancelled'),
    erased: count('erased'),
  };
}

/** "6 people: 4 told, 1 not reached, 1 still being told": numbers that add up. */
export function sumsWords(sums: PeopleSums): string {
  const { everybody, told, notReached, waiting, held, cancelled, erased } = sums;
  const parts = [
    `${told} told`,
    notReached > 0 ? `${notReached} not reached` : '',
    waiting > 0 ? `${waiting} still being told` : '',
    held > 0 ? `${held} held back` : '',
    cancelled > 0 ? `${cancelled} not to be told` : '',
    erased > 0 ? `${erased} no longer on record` : '',
  ].filter((words) => words !== '');
  return `${countWords(everybody, 'person', 'people')}: ${parts.join(', ')}`;
}

/** How far sending has got among those who are to be told now, 0 to 1; null when it is over. */
export function sendingPart({ told, notReached, waiting }: PeopleSums): number | null {
  if (waiting === 0) return null;
  return (told + notReached) / (told + notReached + waiting);
}
