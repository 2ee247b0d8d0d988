import type { ItemView } from '../../../../bot/contract/readiness.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';

/** Where an item stands as a line: the state's name, then what goes with it. */
export function itemWords(item: ItemView, now: string): { state: string; rest: string } {
  return { state: standingTitles[item.standing], rest: restWords(item, now) };
}

function restWords({ standing, due, done, blockedBecause }: ItemView, now: string): string {
  const dueWords = due === null ? '' : `, due ${sayMoment(due, now)}`;
  switch (standing) {
    case 'overdue':
      return due === null ? '' : ` since ${sayMoment(due, now)}`;
    case 'blocked':
      return `: ${blockedBecause ?? 'no reason given'}${dueWords}`;
    case 'in-hand':
      return dueWords;
    case 'done':
      return done === null ? '' : ` by ${done.by}, ${sayMoment(done.at, now)}`;
    case 'not-applicable':
      return blockedBecause === null ? '' : `: ${blockedBecause}`;
  }
}
