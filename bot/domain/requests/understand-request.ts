import { GB } from 'chrono-node/en';

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
  /^(?:\s*(?:log|new|add)?\s*(?:an?\s+)?request)?\s*(?:\bfrom\b|\bby\b)\s+([^:,;]{2,60}?)\s*(?:[:,;]|\s[-–]\s)\s*/i;
const fromBehind =
  /[,;.]?\s*\b(?:from|asked (?:for )?by|requested by)\s+(\p{Lu}[^,;.:]{1,59})(?=[,;.]|$)/u;
const opening = /^\s*(?:log|new|add)?\s*(?:an?\s+)?request\b\s*[:,–-]?\s*(?:for\s+)?/i;
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
  const named = take(from, '');
  take(opening, '');
  const ownedBy = take(owner);
  const due = dueIn(rest, now);
  if (due !== null) rest = `${rest.slice(0, due.from)} ${rest.slice(due.to)}`;
  const askedBy = named ?? take(fromBehind);
  const what = rest.replace(/\s+/g, ' ').replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '');
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
function dueIn(text: string, now: string): Due | null {
  // Chrono is told that London's wall clock is UTC, and gives wall-clock parts back.
  const reference = { instant: new Date(`${now}:00Z`), timezone: 0 };
  const found = GB.parse(text, reference, { forwardDate: true }).findLast(
    ({ index, text: words }) =>
      limit.test(text.slice(0, index)) || /\d\s*[ap]m\b|\d:\d|noon|midday|midnight/i.test(words),
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
    from: before === null ? index : before.index,
    to: index + words.length,
  };
}

const limit = /[,;]?\s*\b(?:due|by|before|until|for)(?:\s+(?:due|by|before|on|at))?\s*$/i;
