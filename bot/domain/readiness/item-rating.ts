import { londonDay } from '../calendar/london.ts';
import { ratingAt, type Rating } from '../rating.ts';
import { standingOf, type Item } from './item.ts';

/** A visit is days long: amber on the working day before an item is due. */
const closeTo = 1;

/**
 * How near its due time an item is, null for one that is done, does not apply or has no due time
 * yet. Red as soon as its hour has passed, and a blocked item is never green; nor is one that was
 * carried over greener than its follow-up.
 * @param lateAt ISO instant by which it is late; null where nothing is: then there is no rating
 * @param followUp the rating of the follow-up that it was carried over for, while that is open
 */
export function itemRating(
  item: Item,
  lateAt: string | null,
  followUp: Rating | null = null,
): Rating | null {
  if (lateAt === null) return null;
  const standing = standingOf(item, lateAt);
  if (standing === 'done' || standing === 'not-applicable' || item.due === null) return null;
  const { colour, words } = ratingAt(londonDay(item.due), londonDay(lateAt), closeTo);
  if (standing === 'overdue') {
    const late = words === 'due today' ? 'overdue since today' : words;
    return notGreener({ colour: 'red', words: late }, followUp);
  }
  if (standing === 'blocked') {
    return notGreener({ colour: 'amber', words: `blocked, ${words}` }, followUp);
  }
  return notGreener({ colour, words }, followUp);
}

function notGreener({ colour, words }: Rating, followUp: Rating | null): Rating {
  if (followUp === null || followUp.colour === 'green') return { colour, words };
  const said = `${words}, its follow-up is ${followUp.colour}`;
  return {
    colour: followUp.colour === 'red' ? 'red' : colour === 'green' ? 'amber' : colour,
    words: said,
  };
}
