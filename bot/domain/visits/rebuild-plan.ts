import { Temporal } from 'temporal-polyfill';
import { londonDateTime } from '../calendar/london.ts';
import type { ChecklistTemplate } from '../checklist/template.ts';
import { checklistTemplate } from '../checklist/templates.ts';
import { packById } from '../framework/packs.ts';
import { planTimeline } from '../timeline/plan-timeline.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Visit } from './visit.ts';

/**
 * The timeline and template that a visit was made from, under the framework that it began with.
 * @throws RangeError when this program does not have that framework
 */
export function rebuildPlan(visit: Visit): { timeline: Timeline; template: ChecklistTemplate } {
  const pack = packById(visit.framework);
  if (pack === undefined) throw new RangeError(`No framework pack ${visit.framework}`);
  const timeline = planTimeline({
    type: visit.type,
    call: londonDateTime(visit.call).toPlainDateTime(),
    pack,
    // Whatever its days are, somebody meant them when the visit was announced.
    override: true,
    fieldwork: {
      start: Temporal.PlainDate.from(visit.fieldworkStart),
      end: Temporal.PlainDate.from(visit.fieldworkEnd),
    },
  });
  return { timeline, template: checklistTemplate({ type: visit.type, theme: visit.theme, pack }) };
}
