import { Temporal } from 'temporal-polyfill';
import { londonInstant } from '../calendar/london.ts';
import type { ChecklistTemplate } from '../checklist/template.ts';
import { checklistTemplate } from '../checklist/templates.ts';
import { packInForce } from '../framework/packs.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { CompleteCall } from './call-draft.ts';
import { timelineOf } from './plan-call.ts';
import { visitId, type Visit } from './visit.ts';

/** A visit as its announcement makes it, with the timeline and template its items are made from. */
export interface NewVisit {
  readonly visit: Visit;
  readonly timeline: Timeline;
  readonly template: ChecklistTemplate;
}

/** Makes the visit of a complete call under the framework in force on the day of the call. */
export function newVisit(call: CompleteCall, announced: { at: string; by: string }): NewVisit {
  const at = Temporal.PlainDateTime.from(call.call);
  const pack = packInForce(at.toPlainDate());
  const timeline = timelineOf(call);
  if (timeline === null) throw new TypeError('A complete call has a type and a time');
  const template = checklistTemplate({ type: call.type, theme: call.theme, pack });
  const theme = pack.themes.find(({ key }) => key === call.theme);
  const visit: Visit = {
    id: visitId(call),
    type: call.type,
    theme: call.theme,
    themeTitle: theme?.title ?? null,
    ...announcedLife(announced),
    framework: pack.id,
    call: londonInstant(at.toPlainDate(), at.toPlainTime()),
    fieldworkStart: call.fieldworkStart,
    fieldworkEnd: call.fieldworkEnd,
    announcedAt: announced.at,
    announcedBy: announced.by,
    checklist: { id: template.id, version: template.version },
    milestones: [...timeline.milestones],
  };
  return { visit, timeline, template };
}

/** Its first move: from the call that was logged to being prepared. */
function announcedLife({ at, by }: { at: string; by: string }): Pick<Visit, 'state' | 'moves'> {
  const move = { key: 'announce', from: 'called', to: 'preparing', by, at, reason: null } as const;
  return { state: move.to, moves: [move] };
}
