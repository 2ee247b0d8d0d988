import type { FollowUpView } from '../contract/follow-up.ts';
import { isOnFollowUpList, type FollowUpList } from '../contract/follow-up-filter.ts';
import { countWords } from '../contract/list-words.ts';

/** Which follow-ups: everybody's or the reader's own, on which list, and about whom or what. */
export interface FollowUpsAsked {
  readonly mine: boolean;
  readonly show: FollowUpList;
  /** Somebody's name, or any words of them; empty for all. */
  readonly about: string;
  /** Of areas for priority action alone. */
  readonly priority: boolean;
}

/** Before and behind "follow-ups", for each list. `all` are those that are not closed. */
const listWords: Readonly<Record<FollowUpList, readonly [before: string, behind: string]>> = {
  all: ['open ', ''],
  overdue: ['overdue ', ''],
  'clock-missed': ['', ' with a missed clock'],
  red: ['red ', ''],
  'owner-left': ['', ' whose owner has left'],
  open: ['', ' not started'],
  'in-progress': ['', ' in progress'],
  'awaiting-agreement': ['', ' waiting for agreement'],
  closed: ['closed ', ''],
};

/** "3 follow-ups for Joe Clarke, 1 overdue", "No overdue follow-ups", "You have no open follow-ups". */
export function followUpsHeading(
  shown: readonly FollowUpView[],
  { mine, show, about, priority }: FollowUpsAsked,
  isEmpty: boolean,
): string {
  const [before, behind] = listWords[show];
  const whose = about === '' ? '' : ` for ${about}`;
  const rest = `${behind}${priority ? ' of priority actions' : ''}${whose}`;
  if (shown.length > 0) {
    const ahead = show === 'all' ? '' : before;
    const count = countWords(shown.length, `${ahead}follow-up`, `${ahead}follow-ups`);
    return show === 'all' ? `${count}${rest}, ${lateWords(shown)}` : `${count}${rest}`;
  }
  if (mine) return `You have no ${before}follow-ups${rest}`;
  return isEmpty ? 'No follow-ups yet' : `No ${before}follow-ups${rest}`;
}

function lateWords(shown: readonly FollowUpView[]): string {
  const many = (list: FollowUpList) => shown.filter((one) => isOnFollowUpList(list, one)).length;
  const missed = many('clock-missed');
  return `${many('overdue')} overdue${missed === 0 ? '' : `, ${missed} with a missed clock`}`;
}
