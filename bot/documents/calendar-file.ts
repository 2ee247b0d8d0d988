import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { CHECK_FRAMEWORK } from '../domain/framework/basis.ts';
import { roleTitles } from '../domain/people/roles.ts';
import type { Milestone, Timeline } from '../domain/timeline/timeline.ts';

const WHOLE_DAY = '2018-01-23'.length;
const QUARTER_HOUR = { minutes: 15 };

/** Days to keep in mind, not meetings: nobody’s diary is to be full because of them. */
export const free = {
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
};

export interface CalendarRequest {
  timeline: Timeline;
  /** The calendar's name ("Focused visit: care leavers"). */
  title: string;
  /** When the file is made, as an ISO instant; a later file of the same visit replaces its events. */
  madeAt: string;
}

/**
 * A visit's milestones as an iCalendar file (RFC 5545): whole days as all-day events, times in UTC,
 * so that it needs no time zone table. Events keep their ids from file to file of the same visit.
 */
export function calendarFile({ timeline, title, madeAt }: CalendarRequest): string {
  const stamp = new Date(madeAt);
  const calendar = ical({
    name: title,
    prodId: { company: 'Visit Ready', product: 'Visit timeline', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const visit = `${timeline.type}-${timeline.call.slice(0, WHOLE_DAY)}`;
  for (const milestone of timeline.milestones) {
    calendar.createEvent({
      id: `${visit}-${milestone.key}@visit-ready`,
      stamp,
      summary: `${milestone.title} (${title})`,
      description: milestoneDescription(milestone),
      ...free,
      ...span(milestone.at),
    });
  }
  return calendar.toString();
}

function span(at: string) {
  if (at.length === WHOLE_DAY) {
    const day = Temporal.PlainDate.from(at);
    return { start: day, end: day.add({ days: 1 }), allDay: true };
  }
  const start = Temporal.Instant.from(at);
  return { start, end: start.add(QUARTER_HOUR) };
}

/** Whose a milestone is, and what its date rests on. */
export function milestoneDescription({ owner, basis, source }: Milestone): string {
  const rests = basis === 'default' ? `This is a default date: ${CHECK_FRAMEWORK}.` : null;
  const lines = [`Owner: ${roleTitles[owner]}`, rests, source === null ? null : `Basis: ${source}`];
  return lines.filter((line) => line !== null).join('\n');
}
