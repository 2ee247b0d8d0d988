import type { ItemView } from '../../../../bot/contract/readiness.ts';
import { sayDue } from '../../../../bot/contract/check-words.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';

/** Where an item stands as a line: the state's name, then what goes with it. */
export function itemWords(item: ItemView, now: string): { state: string; rest: string } {
  return { state: standingTitles[item.standing], rest: restWords(item, now) };
}

function restWords(item: ItemView, now: string): string {
  const { standing, done, reason } = item;
  const because = reasonWords(reason, now);
  const due = sayDue(item, now);
  const dueWords = due === '' ? '' : `, due ${due}`;
  switch (standing) {
    case 'overdue':
      return `${due === '' ? '' : ` since ${due}`}${reason === null ? '' : `, blocked${because}`}`;
    case 'blocked':
      return `${because}${dueWords}`;
    case 'in-hand':
      return dueWords;
    case 'done':
      return done === null ? '' : ` by ${done.by}, ${sayMoment(done.at, now)}`;
    case 'not-applicable':
      return because;
  }
}

/** ": no January extract (Dev Patel, 9:58 am today)". */
function reasonWords(reason: ItemView['reason'], now: string): string {
  return reason === null ? '' : `: ${reason.text} (${reason.by}, ${sayMoment(reason.at, now)})`;
}
