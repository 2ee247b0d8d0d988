import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  type ICalCalendar,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { embargoNotice, type DatedVisit, type Paper } from '../../application/papers/paper.ts';
import { dueWords, ratingWords } from '../../contract/follow-up-words.ts';
import { sayDay, withYear } from '../../contract/spoken-time.ts';
import { CHECK_FRAMEWORK } from '../../domain/framework/basis.ts';
import { restsOnDefault } from '../../domain/timeline/rests-on-default.ts';
import { visitTypeTitles } from '../../domain/visits/visit.ts';
import { free, milestoneDescription } from '../calendar-file.ts';

/**
 * The due days of follow-ups that are not closed, and the days of fieldwork and milestones of visits,
 * as whole days (RFC 5545). A later file replaces the events of an earlier one.
 */
export function paperCalendar(paper: Paper): string {
  const calendar = ical({
    name: `Visit Ready: ${paper.subject}`,
    prodId: { company: 'Visit Ready', product: 'Follow-ups', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const visit of paper.visits) addVisit(calendar, visit, paper.madeAt);
  addFollowUps(calendar, paper);
  return calendar.toString();
}

function addVisit(calendar: ICalCalendar, visit: DatedVisit, madeAt: string): void {
  const theme = visit.themeTitle === null ? '' : `: ${visit.themeTitle}`;
  const isOff = visit.state === 'cancelled';
  const title = `${isOff ? 'Cancelled: ' : ''}${visitTypeTitles[visit.type]}${theme}`;
  const manner = { ...free, ...(isOff && { status: ICalEventStatus.CANCELLED }) };
  calendar.createEvent({
    id: `${visit.id}-fieldwork@visit-ready`,
    stamp: new Date(madeAt),
    summary: `${title}: fieldwork`,
    ...(restsOnDefault(visit) && { description: `These are default dates: ${CHECK_FRAMEWORK}.` }),
    ...manner,
    ...wholeDays(visit.fieldworkStart, visit.fieldworkEnd),
  });
  const others = visit.milestones.filter(({ key }) => !key.startsWith('fieldwork-'));
  for (const milestone of others) {
    const day = milestone.at.slice(0, 10);
    calendar.createEvent({
      id: `${visit.id}-${milestone.key}@visit-ready`,
      stamp: new Date(madeAt),
      summary: `${milestone.title} (${title})`,
      description: milestoneDescription(milestone),
      ...manner,
      ...wholeDays(day, day),
    });
  }
}

function addFollowUps(calendar: ICalCalendar, { followUps, madeAt }: Paper): void {
  for (const followUp of followUps.filter(({ state }) => state !== 'closed')) {
    const { id, action, owner, due, embargoed, findingText } = followUp;
    const lines = [
      `Owner: ${owner.name}`,
      dueWords(followUp, withYear),
      // A diary is read long after: what is green today may be overdue by then.
      `On ${sayDay(madeAt, withYear)} it was ${ratingWords(followUp, withYear)}`,
      `Finding: “${findingText}”`,
    ];
    calendar.createEvent({
      id: `follow-up-${id}@visit-ready`,
      stamp: new Date(madeAt),
      summary: `${embargoed ? 'EMBARGOED: ' : ''}Follow-up due: ${action}`,
      description: [...(embargoed ? [embargoNotice] : []), ...lines].join('\n'),
      ...(embargoed && { class: ICalEventClass.CONFIDENTIAL }),
      ...free,
      ...wholeDays(due, due),
    });
  }
}

function wholeDays(first: string, last: string) {
  const start = Temporal.PlainDate.from(first);
  return { start, end: Temporal.PlainDate.from(last).add({ days: 1 }), allDay: true };
}
