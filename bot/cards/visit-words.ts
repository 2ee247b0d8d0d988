import type { ReadinessView } from '../contract/readiness.ts';
import { sayDays, sayMoment } from '../contract/spoken-time.ts';
import { countWords } from '../contract/list-words.ts';
import type { VisitSummary } from '../contract/visit.ts';

/** "Ofsted focused visit: care leavers", or "DRILL: care leavers" for practice. */
export function visitHeading(visit: VisitSummary): string {
  const theme = visit.themeTitle === null ? '' : `: ${visit.themeTitle}`;
  if (visit.drill) return `DRILL${theme}`;
  if (visit.yearlyEvent) return `${visit.typeTitle}${theme}`;
  const type = visit.type === 'jtai' ? visit.typeTitle : visit.typeTitle.toLowerCase();
  return `Ofsted ${type}${theme}`;
}

/** A visit among others, on a button: "JTAI", "Focused visit: care leavers", "DRILL: front door". */
export function visitName(visit: VisitSummary): string {
  const theme = visit.themeTitle === null ? '' : `: ${visit.themeTitle}`;
  if (visit.drill) return `DRILL${theme}`;
  return visit.type === 'jtai' ? `JTAI${theme}` : `${visit.typeTitle}${theme}`;
}

/** "Ofsted phoned at 9:30 am today. Inspectors are with us on Tue 30 and Wed 31 Jan." */
export function callSentence(visit: VisitSummary, now: string): string {
  const days = sayDays(visit.fieldworkStart, visit.fieldworkEnd, now);
  const what = whatItIs(visit);
  if (visit.state === 'cancelled') return `This ${what} is cancelled.`;
  if (visit.state === 'deferred') return `This ${what} is deferred. New dates are not known yet.`;
  if (visit.state === 'closed') return `This ${what} is closed. ${wasWords(visit, days)}`;
  if (visit.drill) return `We are practising. Fieldwork would be on ${days}.${toCheck(visit)}`;
  if (visit.yearlyEvent) return `Work on it has begun. It is due on ${days}.${toCheck(visit)}`;
  const phoned = sayMoment(visit.call, now);
  const when = `${phoned.endsWith('today') ? 'at ' : 'on '}${phoned}`;
  const lead = visit.lead === undefined ? '' : ` The lead inspector is ${visit.lead}.`;
  return `Ofsted phoned ${when}. Inspectors are with us on ${days}.${lead}${toCheck(visit)}`;
}

function whatItIs({ drill, yearlyEvent }: VisitSummary): string {
  if (drill) return 'drill';
  return yearlyEvent ? 'event' : 'visit';
}

function wasWords({ drill, yearlyEvent }: VisitSummary, days: string): string {
  if (drill) return `Fieldwork would have been on ${days}.`;
  return yearlyEvent ? `It was due on ${days}.` : `Inspectors were with us on ${days}.`;
}

/** What is said behind dates that rest on a default rule, deadlines counted from them included. */
export function toCheck({ unverifiedDays }: VisitSummary): string {
  return unverifiedDays ? ' Check these dates against the current framework.' : '';
}

/** "Fieldwork starts in 3 working days", for as long as that says something. */
export function countdownWords(view: ReadinessView): string {
  const days = view.workingDaysToFieldwork;
  const { yearlyEvent } = view.visit;
  if (days === null) return yearlyEvent ? 'Its day is over' : 'Fieldwork is over';
  if (days === 0) return yearlyEvent ? 'Due today' : 'Fieldwork is under way';
  const distance = countWords(days, 'working day', 'working days');
  return yearlyEvent ? `Due in ${distance}` : `Fieldwork starts in ${distance}`;
}
