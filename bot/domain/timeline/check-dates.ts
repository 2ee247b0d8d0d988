import { Temporal } from 'temporal-polyfill';
import type { VisitTypeRule } from '../framework/visit-type.ts';
import { sayDate } from '../calendar/say-date.ts';
import { dayOffTitle } from '../calendar/working-days.ts';
import { tooLong } from './fieldwork-length.ts';
import type { Fieldwork, TimelineRequest } from './timeline-request.ts';
import { TimelineError } from './timeline-error.ts';

/** Refuses a call that is likely to be mistyped: on a day off, or outside the pack's dates. */
export function checkCall({ call, pack, override }: TimelineRequest): void {
  if (override === true) return;
  const day = call.toPlainDate();
  const dayOff = dayOffTitle(day);
  if (dayOff !== null) {
    throw new TimelineError(
      'call-on-day-off',
      `${sayDate(day)} is ${dayOff}, when Ofsted doesn’t call. Check the date, or confirm that it is meant.`,
    );
  }
  const written = day.toString();
  const tooLate = pack.effectiveUntil !== undefined && written > pack.effectiveUntil;
  if (written < pack.effectiveFrom || tooLate) {
    throw new TimelineError(
      'call-outside-framework',
      `${pack.title} was not in force on ${sayDate(day)}. Choose another framework, or confirm that it is meant.`,
    );
  }
}

/** Refuses fieldwork that can't be; days off and more than four weeks only where meant. */
export function checkFieldwork(request: TimelineRequest, { start, end }: Fieldwork): void {
  const callDay = request.call.toPlainDate();
  if (Temporal.PlainDate.compare(end, start) < 0) {
    throw new TimelineError(
      'fieldwork-ends-before-start',
      `Fieldwork can’t end on ${sayDate(end)}, before it starts on ${sayDate(start)}.`,
    );
  }
  if (Temporal.PlainDate.compare(start, callDay) < 0) {
    throw new TimelineError(
      'fieldwork-before-call',
      `Fieldwork can’t start on ${sayDate(start)}, before the call on ${sayDate(callDay)}.`,
    );
  }
  if (request.override !== true) checkLikely({ start, end });
}

/** Refuses fieldwork that is likely to be mistyped: on a day off, or of more than four weeks. */
export function checkLikely({ start, end }: Fieldwork): void {
  const long = tooLong({ start, end });
  if (long !== null) {
    throw new TimelineError(
      'fieldwork-too-long',
      `${long}. Check month and year, or confirm that it is meant.`,
    );
  }
  for (const day of [start, end]) refuseDayOff(day);
}

function refuseDayOff(day: Temporal.PlainDate): void {
  const dayOff = dayOffTitle(day);
  if (dayOff === null) return;
  throw new TimelineError(
    'fieldwork-on-day-off',
    `${sayDate(day)} is ${dayOff}, when inspectors don’t visit. Check the date, or confirm that it is meant.`,
  );
}

/**
 * Refuses a day of receipt where no letter comes, or before fieldwork ended: statutory clocks would
 * run from a wrong day.
 */
export function checkReceived(
  received: Temporal.PlainDate | undefined,
  { title, outcome }: VisitTypeRule,
  { end }: Fieldwork,
): void {
  if (received === undefined) return;
  if (outcome === 'feedback' || outcome === 'none') {
    throw new TimelineError('received-without-letter', `${title}: no letter or report follows it.`);
  }
  if (Temporal.PlainDate.compare(received, end) >= 0) return;
  throw new TimelineError(
    'received-before-fieldwork-ended',
    `A letter can’t have been received on ${sayDate(received)}, before fieldwork ended on ${sayDate(end)}.`,
  );
}
