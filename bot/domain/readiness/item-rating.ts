import { londonDay } from '../calendar/london.ts';
import { ratingAt, type Rating } from '../rating.ts';
import { standingOf, type Item } from './item.ts';

/** A visit is days long: amber on the working day before an item is due. */
const closeTo = 1;

/**
 * How near its due time an item is, null for one that is done, does not apply or has no due time
 * yet. Red as soon as its hour has passed, and a blocked item is never green.
 * @param lateAt ISO instant by which it is late; null where nothing is: then there is no rating
 */
export function itemRating(item: Item, lateAt: string | null): Rating | null {
  if (lateAt === null) return null;
  const standing = standingOf(item, lateAt);
  if (standing === 'done' || standing === 'not-applicable' || item.due === null) return null;
  const { colour, words } = ratingAt(londonDay(item.due), londonDay(lateAt), closeTo);
  if (standing === 'overdue') {
    return { colour: 'red', words: words === 'due today' ? 'overdue since today' : words };
  }
  if (standing === 'blocked') return { colour: 'amber', words: `blocked, ${words}` };
  return { colour, words };
}
