import { Temporal } from 'temporal-polyfill';
import { LONDON, londonWritten } from '../calendar/london.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Basis } from '../framework/basis.ts';
import { visitTypeRule } from '../framework/look-up.ts';
import type { MilestoneRule, VisitTypeRule } from '../framework/visit-type.ts';
import { checkCall, checkFieldwork, checkReceived } from './check-dates.ts';
import { closureMilestones } from './closures.ts';
import { resolveMoment, type Anchors } from './resolve-moment.ts';
import { statutoryDeadlines } from './statutory-deadlines.ts';
import type { Fieldwork, TimelineRequest } from './timeline-request.ts';
import type { Milestone, Timeline } from './timeline.ts';

const GIVEN: Basis = { kind: 'verified', source: 'Dates entered for this visit' };

/**
 * The plan of a visit: when fieldwork is, and every milestone with its owner and what its date rests
 * on. Throws a {@link TimelineError} for dates that can't be right.
 */
export function planTimeline(request: TimelineRequest): Timeline {
  const rule = visitTypeRule(request.pack, request.type);
  checkCall(request);
  const byRule = fieldworkByRule(request.call.toPlainDate(), rule);
  const fieldwork = request.fieldwork ?? byRule;
  checkFieldwork(request, fieldwork);
  checkReceived(request.received, rule, fieldwork);

  const milestones = [
    ...rulesWithFieldwork(rule, { fieldwork, byRule }).flatMap((milestone) =>
      datedMilestone(milestone, anchorsOf(request, fieldwork)),
    ),
    ...closureMilestones(request, fieldwork),
    ...afterDraft(request),
    ...afterReceipt(request),
  ];
  return {
    type: request.type,
    framework: request.pack.id,
    call: londonWritten(request.call.toZonedDateTime(LONDON)),
    fieldworkStart: fieldwork.start.toString(),
    fieldworkEnd: fieldwork.end.toString(),
    milestones: inOrderOfTime(milestones),
  };
}

/** Fieldwork begins once the notice has run: on day 5 when the call is day 0, on day 11 of a JTAI. */
function fieldworkByRule(callDay: Temporal.PlainDate, rule: VisitTypeRule): Fieldwork {
  const { workingDays, counting } = rule.notice;
  const numberOfCallDay = counting === 'call-is-day-0' ? 0 : 1;
  const numberOfFirstDay = numberOfCallDay + workingDays;
  const start = addWorkingDays(callDay, numberOfFirstDay - numberOfCallDay);
  return { start, end: addWorkingDays(start, rule.fieldwork.workingDays - 1) };
}

/**
 * The pack's milestones, with the fieldwork itself. Days that are not the rule's were given by the
 * inspector; days that are rest on the rule, whoever typed them.
 */
function rulesWithFieldwork(
  rule: VisitTypeRule,
  { fieldwork, byRule }: { fieldwork: Fieldwork; byRule: Fieldwork },
): MilestoneRule[] {
  if (rule.kind === 'yearly-event') return rule.milestones;
  const prefix = rule.kind === 'rehearsal' ? 'Drill: ' : '';
  const day = (side: keyof Fieldwork, title: string, basis: Basis): MilestoneRule => ({
    key: `fieldwork-${side}`,
    title: `${prefix}${title}`,
    when: { kind: 'working-day', from: `fieldwork-${side}`, day: 0, time: null },
    owner: 'coordinator',
    basis: fieldwork[side].equals(byRule[side]) ? basis : GIVEN,
  });
  return [
    day('start', 'First day of fieldwork', rule.notice.basis),
    day('end', 'Last day of fieldwork', lastDayBasis(rule)),
    ...rule.milestones,
  ];
}

/** The last day follows from notice and length; it is no surer than the less sure of the two. */
function lastDayBasis({ notice, fieldwork }: VisitTypeRule): Basis {
  return notice.basis.kind === 'default' ? notice.basis : fieldwork.basis;
}

function anchorsOf(request: TimelineRequest, fieldwork: Fieldwork): Anchors {
  return {
    call: request.call,
    fieldworkStart: fieldwork.start,
    fieldworkEnd: fieldwork.end,
    draft: request.draft ?? null,
    received: request.received ?? null,
  };
}

function datedMilestone(rule: MilestoneRule, anchors: Anchors): Milestone[] {
  if (rule.untilReceived === true && anchors.received !== null) return [];
  const found = resolveMoment(rule.when, anchors);
  if (found === null) return [];
  const { key, title, owner, basis } = rule;
  const at =
    found instanceof Temporal.PlainDate
      ? found.toString()
      : londonWritten(found.toZonedDateTime(LONDON));
  return [{ key, title, at, owner, basis: basis.kind, source: basis.source ?? null }];
}

function afterDraft({ draft }: TimelineRequest): Milestone[] {
  return draft === undefined ? [] : [entered('draft', 'Draft letter or report received', draft)];
}

function afterReceipt(request: TimelineRequest): Milestone[] {
  const { pack, type, received, priorityAction = false } = request;
  if (received === undefined) return [];
  return [
    entered('received', 'Letter or report received', received),
    ...statutoryDeadlines({ pack, type, received, priorityAction }),
  ];
}

function entered(key: string, title: string, day: Temporal.PlainDate): Milestone {
  const source = 'Date entered for this visit';
  return { key, title, at: day.toString(), owner: 'director', basis: 'verified', source };
}

/** London day, then time; as text, because both are London's own. The call opens every plan. */
function inOrderOfTime(milestones: readonly Milestone[]): Milestone[] {
  return [...milestones].sort((a, b) => place(a).localeCompare(place(b)));
}

function place({ key, at }: Milestone): string {
  return key === 'call' ? '' : at.slice(0, '2018-01-23T09:30:00'.length);
}
