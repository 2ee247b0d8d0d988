import { Temporal } from 'temporal-polyfill';
import { londonDateTime, londonInstant } from '../calendar/london.ts';
import type { ClosureDays } from '../calendar/working-days.ts';
import { CHECK_FRAMEWORK } from '../framework/basis.ts';
import { resolveMoment } from '../timeline/resolve-moment.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Due, TemplateItem } from './template.ts';

/** An item that is due on a day is due when the working day ends, London time. */
const END_OF_DAY = Temporal.PlainTime.from('17:00');

/**
 * When an item is due in a visit: an ISO instant in UTC, or null while it hangs on a draft or
 * letter that has not come. On a council's closure days nothing is due; they are skipped when given.
 */
export function dueAt(
  item: Pick<TemplateItem, 'due'>,
  timeline: Timeline,
  closureDays?: ClosureDays,
): string | null {
  const found = resolveMoment(item.due, {
    call: londonDateTime(timeline.call).toPlainDateTime(),
    fieldworkStart: Temporal.PlainDate.from(timeline.fieldworkStart),
    fieldworkEnd: Temporal.PlainDate.from(timeline.fieldworkEnd),
    draft: enteredDay(timeline, 'draft'),
    received: enteredDay(timeline, 'received'),
    closureDays,
  });
  if (found === null) return null;
  return found instanceof Temporal.PlainDate
    ? londonInstant(found, END_OF_DAY)
    : londonInstant(found.toPlainDate(), found.toPlainTime());
}

function enteredDay(timeline: Timeline, key: 'draft' | 'received'): Temporal.PlainDate | null {
  const entered = timeline.milestones.find((milestone) => milestone.key === key);
  return entered === undefined ? null : Temporal.PlainDate.from(entered.at);
}

const anchorWords = {
  'fieldwork-start': 'fieldwork starts',
  'fieldwork-end': 'fieldwork ends',
  draft: 'the draft is received',
  letter: 'the letter is received',
} as const;

/**
 * "By 17:00 on working day 1 (the call is day 0)": when an item is due, before there is a visit, and
 * whether to check that.
 */
export function dueInWords({ due, basis }: Pick<TemplateItem, 'due' | 'basis'>): string {
  const words = momentInWords(due);
  return basis?.kind === 'default' ? `${words}; ${CHECK_FRAMEWORK}` : words;
}

function momentInWords(due: Due): string {
  if (due.kind === 'minutes') return `Within ${count(due.minutes, 'minute')} of the call`;
  if (due.kind === 'office-hours') return `Within ${count(due.hours, 'office hour')} of the call`;
  const time = due.time ?? 'the end of the day';
  if (due.from === 'day') return `By ${time} on working day ${due.day} (the call is day 0)`;
  if (due.from === 'day-from-1') return `By ${time} on working day ${due.day} (the call is day 1)`;
  const day = anchorWords[due.from];
  if (due.day === 0) return `By ${time} on the day that ${day}`;
  const side = due.day < 0 ? 'before' : 'after';
  return `By ${time}, ${count(Math.abs(due.day), 'working day')} ${side} ${day}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
