import { sayDay, sayDays } from './spoken-time.ts';

/** A move as far as words are made of it. */
interface ToldMove {
  readonly key: string;
  readonly fieldwork: { readonly was: Days | null; readonly now: Days } | null;
  readonly received: { readonly was: string | null; readonly now: string } | null;
}

interface Days {
  readonly start: string;
  readonly end: string;
}

const effects: Readonly<Record<string, string>> = {
  'start-fieldwork': 'The inspectors have begun. Preparing ends, and fieldwork is under way.',
  'hear-feedback':
    'Fieldwork is over and the inspectors have said what they found. It stays embargoed until the letter is published.',
  'receive-draft': 'The draft letter has come for checking. It stays embargoed.',
  publish: 'The letter or report is published. What is left are the findings and their follow-ups.',
  'keep-unpublished': 'The visit ends with a letter that Ofsted does not publish.',
  'correct-received':
    'Statutory deadlines, and the items that hang on the letter, are counted anew from that day.',
  close: 'The work on the visit is over. Its record is kept, and it can be reopened.',
  finish: 'It is over. Its record is kept, and it can be reopened.',
  reopen: 'It goes back to where it stood before it was closed.',
  'move-dates':
    'The deadlines of open items move with the dates. What is done stays done, and the original deadlines are kept.',
  defer: 'It waits until it is resumed with new dates. Its checklist is kept as it is.',
  resume: 'Preparing goes on with new dates, and the deadlines of open items move with them.',
  cancel: 'It does not take place. Its record is kept, and it can be reinstated.',
  reinstate: 'It goes back to where it stood before it was cancelled.',
};

/** What a move does, in a sentence; nothing for one that this page does not know. */
export function moveEffect(move: { readonly key: string }): string | null {
  return effects[move.key] ?? null;
}

const facts: Readonly<Record<string, string>> = {
  announce: 'Announced',
  'start-fieldwork': 'Fieldwork started',
  'hear-feedback': 'Inspectors’ feedback recorded',
  'receive-draft': 'Draft letter recorded',
  publish: 'Recorded as published',
  'keep-unpublished': 'Recorded as not published',
  'correct-received': 'Day of receipt corrected',
  close: 'Closed',
  finish: 'Finished',
  reopen: 'Reopened',
  'move-dates': 'Dates moved',
  defer: 'Deferred',
  resume: 'Resumed',
  cancel: 'Cancelled',
  reinstate: 'Reinstated',
};

/** What a move was: "Dates moved: Tue 6 and Wed 7 Feb, before Tue 30 and Wed 31 Jan". */
export function moveFact(move: ToldMove, now: string): string {
  const { key, fieldwork, received } = move;
  if (key === 'correct-received' && received?.was === null) {
    return `Day of receipt entered: ${sayDay(received.now, now)}`;
  }
  const fact = facts[key] ?? key;
  const changes = [
    ...(fieldwork === null ? [] : [changeWords(fieldwork, (days) => spoken(days, now))]),
    ...(received === null ? [] : [receivedWords(received, now)]),
  ];
  return changes.length === 0 ? fact : `${fact}: ${changes.join('; ')}`;
}

function receivedWords(received: NonNullable<ToldMove['received']>, now: string): string {
  return `received ${changeWords(received, (day) => sayDay(day, now))}`;
}

function changeWords<Value>(
  { was, now }: { was: Value | null; now: Value },
  said: (value: Value) => string,
): string {
  const after = said(now);
  return was === null || said(was) === after ? after : `${after}, before ${said(was)}`;
}

function spoken({ start, end }: Days, now: string): string {
  return sayDays(start, end, now);
}
