import ical, { ICalCalendarMethod, ICalEventClass, type ICalCalendar } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { embargoNotice, type Paper } from '../../application/papers/paper.ts';
import { dueWords, ratingWords } from '../../contract/follow-up-words.ts';
import { visitTypeTitles, type Visit } from '../../domain/visits/visit.ts';

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

function addVisit(calendar: ICalCalendar, visit: Visit, madeAt: string): void {
  const theme = visit.themeTitle === null ? '' : `: ${visit.themeTitle}`;
  const title = `${visitTypeTitles[visit.type]}${theme}`;
  calendar.createEvent({
    id: `${visit.id}-fieldwork@visit-ready`,
    stamp: new Date(madeAt),
    summary: `${title}: fieldwork`,
    ...wholeDays(visit.fieldworkStart, visit.fieldworkEnd),
  });
  const others = visit.milestones.filter(({ key }) => !key.startsWith('fieldwork-'));
  for (const { key, title: what, at } of others) {
    calendar.createEvent({
      id: `${visit.id}-${key}@visit-ready`,
      stamp: new Date(madeAt),
      summary: `${what} (${title})`,
      ...wholeDays(at.slice(0, 10), at.slice(0, 10)),
    });
  }
}

function addFollowUps(calendar: ICalCalendar, { followUps, madeAt }: Paper): void {
  for (const followUp of followUps.filter(({ state }) => state !== 'closed')) {
    const { id, action, owner, due, embargoed, findingText } = followUp;
    const lines = [
      `Owner: ${owner.name}`,
      dueWords(followUp, madeAt),
      ratingWords(followUp, madeAt),
      `Finding: “${findingText}”`,
    ];
    calendar.createEvent({
      id: `follow-up-${id}@visit-ready`,
      stamp: new Date(madeAt),
      summary: `${embargoed ? 'EMBARGOED: ' : ''}Follow-up due: ${action}`,
      description: [...(embargoed ? [embargoNotice] : []), ...lines].join('\n'),
      ...(embargoed && { class: ICalEventClass.CONFIDENTIAL }),
      ...wholeDays(due, due),
    });
  }
}

function wholeDays(first: string, last: string) {
  const start = Temporal.PlainDate.from(first);
  return { start, end: Temporal.PlainDate.from(last).add({ days: 1 }), allDay: true };
}
