import { Temporal } from 'temporal-polyfill';
import { londonInstant } from '../calendar/london.ts';
import type { CouncilRules } from '../framework/council-rules.ts';
import { visitTypeRule } from '../framework/look-up.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { CompleteCall } from './call-draft.ts';
import { timelineOf } from './plan-call.ts';
import type { VisitPlan } from './visit-plan.ts';
import type { Visit } from './visit.ts';

/** A visit as its announcement makes it, with the plan and dates that its items are made from. */
export interface NewVisit {
  readonly visit: Visit;
  readonly plan: VisitPlan;
  readonly timeline: Timeline;
}

/** Makes the visit of a complete call under the council's rules on the day of the call. */
export function newVisit(
  call: CompleteCall,
  announced: { id: string; at: string; by: string; seriesNumber: number | null },
  rules: CouncilRules,
): NewVisit {
  const at = Temporal.PlainDateTime.from(call.call);
  const pack = rules.inForce(at.toPlainDate());
  const timeline = timelineOf(call, rules);
  if (timeline === null) throw new TypeError('A complete call has a type and a time');
  const { id } = announced;
  const visit: Visit = {
    id,
    type: call.type,
    seriesNumber: announced.seriesNumber,
    theme: call.theme,
    themeTitle: pack.themes.find(({ key }) => key === call.theme)?.title ?? null,
    ...announcedLife(announced),
    framework: pack.id,
    outcome: visitTypeRule(pack, call.type).outcome,
    call: londonInstant(at.toPlainDate(), at.toPlainTime()),
    ...(call.lead !== undefined && { lead: call.lead }),
    fieldworkStart: call.fieldworkStart,
    fieldworkEnd: call.fieldworkEnd,
    received: null,
    priorityAction: false,
    sent: [],
    announcedAt: announced.at,
    announcedBy: announced.by,
    milestones: [...timeline.milestones],
  };
  const template = rules.template({ type: call.type, theme: call.theme, pack });
  const closureDays = [...rules.closureDays];
  return { visit, timeline, plan: { visitId: id, pack, closureDays, template } };
}

/** Its first move: from the call that was logged to being prepared. */
function announcedLife({ at, by }: { at: string; by: string }): Pick<Visit, 'state' | 'moves'> {
  const steps = { key: 'announce', from: 'called', to: 'preparing' } as const;
  const move = { ...steps, by, at, reason: null, fieldwork: null, received: null };
  return { state: move.to, moves: [move] };
}
