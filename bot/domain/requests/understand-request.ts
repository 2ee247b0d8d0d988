import { GB } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import { dayWord, limitWord, plainTimes, type TimeReader } from '../calendar/plain-times.ts';

/** What a line says of a request; null for what it does not say. Nothing is guessed. */
export interface UnderstoodRequest {
  readonly what: string | null;
  readonly askedBy: string | null;
  /** The owner's name as typed. */
  readonly owner: string | null;
  /** `YYYY-MM-DD`, in London. */
  readonly dueDay: string | null;
  /** `HH:MM`, in London. */
  readonly dueTime: string | null;
}

const from =
  /^(?:\s*(?:log|new|add)?\s*(?:an?\s+)?request)?\s*(?:\bfrom\b|\bby\b(?!.*\bfrom\b[^:]*:))\s+([^:,;]{2,60}?)\s*(?:[:,;]|\s[-–]\s)\s*/i;
/** "Request by noon, owner Tom, from Caroline: …" */
const fromInside = /(?<=^[^:]*)[,;]?\s*\bfrom\s+(\p{Lu}[^:,;]{1,59}?)\s*:/u;
const wanting =
  /^\s*(?:[Tt]he\s+)?(?:(?:[Ll]ead\s+)?[Ii]nspector\s+)?(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)\s+(?:(?:has|have)\s+)?(?:ask(?:s|ed)(?:\s+us)?\s+for|wants)\s+/u;
/** "Plans from January" is not from anybody; Jan, April, May and June may be somebody. */
const month = '(?:January|February|March|July|August|September|October|November|December)';
const fromBehind = new RegExp(
  String.raw`[,;.]?\s*\b(?:from|asked (?:for )?by|requested by)\s+(?!${month}\b)(\p{Lu}[^,;.:]{1,59})(?=[,;.]|$)`,
  'u',
);
const opening = /^\s*(?:log|new|add)?\s*(?:an?\s+)?request\b\s*[:,–-]?\s*(?:for\s+)?/i;
/** "Joe to do it", in a place of its own. */
const doer =
  /[,;.]\s*(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)\s+to\s+(?:do|provide|send|get|give|find|bring|prepare|upload|sort)(?:\s+(?:it|them|this|that))?(?=\s*(?:[,;.]|\b(?:by|before|due)\b|$))/u;
const owner =
  /[,;.]?\s*\b(?:owner(?![’'])|owned by|assigned? to|assign)\b\s*(?:is|:)?\s*@?([^,;:.]{1,60}?)\s*(?=[,;.]|\bby\b|\bdue\b|$)/i;

/**
 * Reads a line such as "request from Caroline: supervision records for the 16-plus team by noon,
 * owner Tom". Times are London's, against `now` (London wall clock, `YYYY-MM-DDTHH:MM`). A time of
 * day that has passed, with no day said, is asked for.
 */
export function understandRequest(text: string, now: string): UnderstoodRequest {
  let rest = text;
  const take = (pattern: RegExp, put = ' '): string | null => {
    const found = pattern.exec(rest);
    if (found === null) return null;
    rest = rest.slice(0, found.index) + put + rest.slice(found.index + found[0].length);
    return found[1]?.trim() ?? null;
  };
  const named = take(from, '') ?? take(fromInside, ', ');
  take(opening, '');
  const ownedBy = take(owner) ?? take(doer);
  const due = dueIn(rest, now);
  if (due !== null) rest = `${rest.slice(0, due.from)} ${rest.slice(due.to)}`;
  const askedBy = named ?? take(fromBehind) ?? take(wanting, '');
  const what = rest
    .replace(/\s+([,;.:]|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '');
  return {
    what: what === '' ? null : what,
    askedBy,
    owner: ownedBy,
    dueDay: due?.day ?? null,
    dueTime: due?.time ?? null,
  };
}

interface Due {
  readonly day: string | null;
  readonly time: string | null;
  readonly from: number;
  readonly to: number;
}

/** The last time that is named as a limit ("by noon"), or that can be nothing else ("Wed 10am"). */
function dueIn(typed: string, now: string): Due | null {
  const today = Temporal.PlainDate.from(now);
  const nextMonth = Array.from({ length: 31 }, (_, days) => today.add({ days }));
  const { text, typedAt } = plainTimes(typed, nextMonth, ofWorkingDay);
  // Chrono is told that London's wall clock is UTC, and gives wall-clock parts back.
  const reference = { instant: new Date(`${now}:00Z`), timezone: 0 };
  const found = GB.parse(text, reference, { forwardDate: true }).findLast(
    ({ index, text: words }) => limit.test(text.slice(0, index)) || isTime.test(words),
  );
  if (found === undefined) return null;
  const { start, index, text: words } = found;
  const moment = start.date().toISOString();
  const day = moment.slice(0, 10);
  const daySaid = start.isCertain('day') || start.isCertain('weekday');
  const before = limit.exec(text.slice(0, index));
  return {
    day: daySaid || day === now.slice(0, 10) ? day : null,
    time: start.isCertain('hour') ? moment.slice(11, 16) : null,
    from: typedAt(before === null ? index : before.index),
    to: typedAt(index + words.length),
  };
}

const dayEnd = String.raw`(?:the\s+)?(?:(?:end|close)\s+of\s+(?:the\s+)?(?:day|play|business)|cop|cob|eop|eod)`;

/** As on the checklist, what is due on a day is due when the working day ends. */
const ofWorkingDay: readonly TimeReader[] = [
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:${limitWord}|${dayWord},?)\s+)${dayEnd}\b|\b${dayEnd}(?=\s+(?:on\s+)?${dayWord}\b)`,
      'gi',
    ),
    read: () => '17:00',
  },
  { pattern: /\bfirst\s+thing\b/gi, read: () => '9:00' },
];

const isTime = /\d\s*[ap]m\b|\d:\d|noon|midday|midnight|^(?:with)?in\b.*\b(?:hour|min)/i;
const limit = /[,;]?\s*\b(?:due|by|before|until|for)(?:\s+(?:due|by|before|on|at|the))?\s*$/i;
