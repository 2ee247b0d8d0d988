import { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { calendarFile } from '../documents/calendar-file.ts';
import { londonDateTime } from '../domain/calendar/london.ts';
import { CHECK_FRAMEWORK } from '../domain/framework/basis.ts';
import type { FrameworkPack } from '../domain/framework/framework-pack.ts';
import { visitTypeRule } from '../domain/framework/look-up.ts';
import { packInForce } from '../domain/framework/packs.ts';
import type { VisitTypeKey } from '../domain/framework/visit-type.ts';
import { roleTitles } from '../domain/people/roles.ts';
import { planTimeline } from '../domain/timeline/plan-timeline.ts';
import type { Fieldwork } from '../domain/timeline/timeline-request.ts';
import type { Timeline } from '../domain/timeline/timeline.ts';
import type { Output } from './output.ts';
import { textTable } from './text-table.ts';
import {
  collectDay,
  parseCall,
  parseDay,
  parseFieldwork,
  parsePack,
  parseVisitType,
  writeText,
} from './visit-arguments.ts';

interface TimelineOptions {
  type: VisitTypeKey;
  call: Temporal.PlainDateTime;
  framework?: FrameworkPack;
  fieldwork?: Fieldwork;
  received?: Temporal.PlainDate;
  priorityAction?: boolean;
  closed?: string[];
  override?: boolean;
  ics?: string;
  json?: boolean;
}

/** `visit-ready timeline`: the dates of a visit from the call on. */
export function timelineCommand(output: Output): Command {
  return new Command('timeline')
    .description('Work out the dates of a visit from the call')
    .requiredOption('--type <type>', 'kind of visit, such as focused-visit', parseVisitType)
    .requiredOption('--call <when>', 'London time of the call, as 2018-01-23T09:30', parseCall)
    .option('--framework <pack>', 'framework pack: an id or a JSON file', parsePack)
    .option('--fieldwork <days>', 'first..last day, where the inspector gave them', parseFieldwork)
    .option('--received <day>', 'day on which the letter or report was received', parseDay)
    .option('--priority-action', 'the letter names an area for priority action')
    .option('--closed <day>', 'a day on which the council is closed (repeatable)', collectDay)
    .option('--override', 'accept a call or fieldwork on a day off, or long fieldwork, as meant')
    .option('--ics <file>', 'write a calendar file as well')
    .option('--json', 'print JSON')
    .action((options: TimelineOptions) => {
      const pack = options.framework ?? packInForce(options.call.toPlainDate());
      const timeline = planTimeline({
        ...options,
        pack,
        closureDays: new Set(options.closed),
      });
      if (options.ics !== undefined) writeCalendar(options.ics, timeline, pack);
      output.write(options.json === true ? asJson(timeline) : asText(timeline, pack));
    });
}

function writeCalendar(file: string, timeline: Timeline, pack: FrameworkPack): void {
  const { title } = visitTypeRule(pack, timeline.type);
  const madeAt = Temporal.Now.instant().toString();
  writeText(file, calendarFile({ timeline, title, madeAt }));
}

function asJson(timeline: Timeline): string {
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function asText(timeline: Timeline, pack: FrameworkPack): string {
  const { title } = visitTypeRule(pack, timeline.type);
  const rows = timeline.milestones.map(({ at, title: what, owner, basis }) => [
    written(at),
    what,
    roleTitles[owner],
    basis === 'default' ? CHECK_FRAMEWORK : '',
  ]);
  return `${title}, under “${pack.title}”\n\n${textTable(rows)}\n`;
}

const dayStyle = { weekday: 'short', day: '2-digit', month: 'short', year: 'numeric' } as const;

function written(at: string): string {
  if (!at.includes('T')) return writtenDay(Temporal.PlainDate.from(at));
  const moment = londonDateTime(at);
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${writtenDay(moment.toPlainDate())} ${time}`;
}

/** Each as long as the others: en-GB shortens September to four letters, other months to three. */
function writtenDay(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-GB', dayStyle).replace('Sept', 'Sep');
}
