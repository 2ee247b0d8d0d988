import { countWords } from '../../contract/list-words.ts';
import type { Attention, ItemView, MilestoneView } from '../../contract/readiness.ts';
import type { RequestView } from '../../contract/request.ts';
import { clockDayWords } from '../../contract/clock-words.ts';
import { checkWords, sayDue } from '../../contract/check-words.ts';
import { londonDayOf, sayDay, sayMoment } from '../../contract/spoken-time.ts';
import type { Reach } from './reach.ts';
import type { UnheldRequest } from './waiting-requests.ts';
import { workingDaysLeft } from './running-clocks.ts';

/** What attention is found in: shared items, people's own that are stuck, and who was reached. */
export interface Attended {
  readonly items: readonly ItemView[];
  /** Personal items that are blocked, each with whose it is; none for who may not see them. */
  readonly stuck: readonly { readonly item: ItemView; readonly person: string }[];
  /** Overdue requests that the viewer may see. */
  readonly requests: readonly RequestView[];
  /** Requests that are not late yet, of owners who have left or are away. */
  readonly unheld: readonly UnheldRequest[];
  readonly reach: Reach;
  /** Messages that failed again and again by a fault of ours. */
  readonly setAside: number;
  /** Dates that run since the letter was received and are close or past. */
  readonly clocks: MilestoneView[];
  /** The person's id again when the viewer could remind them, null when not. */
  readonly remindable: (personId: string | null) => string | null;
  readonly now: string;
}

/**
 * What needs somebody now, loudest first: inspectors waiting, or about to be; then overdue, blocked, unowned, people
 * not reached, and clocks that run out soon.
 */
export function attentionOf(attended: Attended): Attention[] {
  const { items, stuck, requests, reach, now } = attended;
  const about = (kind: Attention['kind'], item: ItemView, detail: string): Attention => ({
    kind,
    title: item.title,
    detail,
    owner: item.owner?.name ?? item.ownerRole,
    remindId: attended.remindable(item.owner?.id ?? null),
    itemKey: item.key,
    requestId: null,
    clockKey: null,
  });
  const overdue = items
    .filter(({ standing }) => standing === 'overdue')
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
    .map((item) => about('overdue', item, withoutOwner(item, overdueWords(item, now))));
  const blocked = items
    .filter(({ standing }) => standing === 'blocked')
    .map((item) => about('blocked', item, withoutOwner(item, reasonWords(item))));
  const unowned = items
    .filter(({ standing, owner }) => standing === 'in-hand' && owner === null)
    .map((item) => about('unowned', item, unownedWords(item)));
  return [
    ...requests.map((request) => waiting(request, now)),
    ...attended.unheld.map((one) => unheld(one, now)),
    ...clocksAttention(attended.clocks.filter(isOverdue), now),
    ...overdue,
    ...blocked,
    ...stuck.map(stuckPerson),
    ...unowned,
    ...notReached(reach),
    ...setAside(attended),
    ...clocksAttention(
      attended.clocks.filter((one) => !isOverdue(one)),
      now,
    ),
  ];
}

/** Clocks that are close or past: the law's go on when a visit is closed, and nothing else does. */
export function clocksAttention(clocks: readonly MilestoneView[], now: string): Attention[] {
  return clocks.map((clock) => running(clock, now));
}

/** What is about no item, no request and nobody who could be reminded of it. */
const ofNobody = {
  owner: '',
  remindId: null,
  itemKey: null,
  requestId: null,
  clockKey: null,
} as const;

function waiting({ id, what, due, owner, askedBy }: RequestView, now: string): Attention {
  const detail = `since ${sayMoment(due, now)}, asked by ${askedBy}`;
  return {
    ...ofNobody,
    kind: 'request',
    title: what,
    detail,
    owner: owner.name,
    requestId: id,
  };
}

/** "Tom Brennan has left; due noon today, asked by Caroline". */
function unheld({ request, because }: UnheldRequest, now: string): Attention {
  const { id, what, due, askedBy } = request;
  const detail = `${because}; due ${sayMoment(due, now)}, asked by ${askedBy}`;
  return { ...ofNobody, kind: 'unheld-request', title: what, detail, requestId: id };
}

/** "by Fri 9 Mar, 3 working days left"; overdue "by Mon 2 Nov, 16 working days overdue, …". */
function running(milestone: MilestoneView, now: string): Attention {
  const { key, title, at, owner, clock, basis } = milestone;
  if (clock !== null) {
    const detail = clockDayWords({ ...clock, day: at, basis }, now);
    const kind = isOverdue(milestone) ? 'clock-overdue' : 'clock';
    return { ...ofNobody, kind, title, detail, owner, clockKey: key };
  }
  const left = workingDaysLeft(milestone, londonDayOf(now));
  const distance = left === 0 ? 'today' : `${countWords(left, 'working day', 'working days')} left`;
  const detail = `by ${sayDay(at, now)}, ${distance}${checkWords(milestone)}`;
  return { ...ofNobody, kind: 'clock', title, detail, owner };
}

function isOverdue({ clock }: MilestoneView): boolean {
  return clock?.state === 'overdue';
}

function stuckPerson({ item, person }: Attended['stuck'][number]): Attention {
  const { title } = item;
  return { ...ofNobody, kind: 'blocked', title, detail: reasonWords(item), owner: person };
}

function unownedWords({ awayOwner, ownerRole }: ItemView): string {
  if (awayOwner === null) return `nobody holds the role ${ownerRole}`;
  return `${awayOwner} is away and has no deputy who is there`;
}

/** That it is late or blocked is louder, and that nobody has it is why nobody sees to it. */
function withoutOwner(item: ItemView, words: string): string {
  return item.owner === null ? `${words}; no owner: ${unownedWords(item)}` : words;
}

function overdueWords(item: ItemView, now: string): string {
  const since = `since ${sayDue(item, now)}`;
  return item.reason === null ? since : `${since}, blocked: ${item.reason.text}`;
}

function reasonWords({ reason }: ItemView): string {
  return reason?.text ?? 'no reason given';
}

function setAside({ setAside: messages }: Attended): Attention[] {
  if (messages === 0) return [];
  const title = `${countWords(messages, 'message', 'messages')} could not be sent`;
  const them = messages === 1 ? 'it' : 'them';
  const detail = `ask IT to look at the log, then send ${them} again`;
  return [{ ...ofNobody, kind: 'not-sent', title, detail }];
}

function notReached(reach: Reach): Attention[] {
  if (reach.notReached === 0) return [];
  const first = reach.people.find(({ delivery }) => delivery === 'not-reached');
  return [
    {
      ...ofNobody,
      kind: 'not-reached',
      title: `${countWords(reach.notReached, 'person', 'people')} not reached`,
      detail: 'phone them',
      owner: reach.notReached === 1 ? (first?.name ?? '') : '',
    },
  ];
}
