import { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { dueAt, dueInWords } from '../domain/checklist/due.ts';
import { readTemplateCsv, writeTemplateCsv } from '../domain/checklist/template-csv.ts';
import type { ChecklistTemplate, TemplateItem } from '../domain/checklist/template.ts';
import { checklistTemplate } from '../domain/checklist/templates.ts';
import type { FrameworkPack } from '../domain/framework/framework-pack.ts';
import { DomainError } from '../domain/errors.ts';
import { packInForce } from '../domain/framework/packs.ts';
import type { VisitTypeKey } from '../domain/framework/visit-type.ts';
import { roleTitles } from '../domain/people/roles.ts';
import { writeMoment } from '../domain/timeline/moment.ts';
import { CHECK_FRAMEWORK } from '../domain/framework/basis.ts';
import { restsOnDefault } from '../domain/timeline/rests-on-default.ts';
import { planTimeline } from '../domain/timeline/plan-timeline.ts';
import type { Timeline } from '../domain/timeline/timeline.ts';
import { textTable } from './text-table.ts';
import type { Output } from './output.ts';
import { parseCall, parsePack, parseVisitType, readCsv, writeText } from './visit-arguments.ts';

interface ChecklistOptions {
  type: VisitTypeKey;
  theme?: string;
  framework?: FrameworkPack;
  call?: Temporal.PlainDateTime;
  fromCsv?: string;
  csv?: string;
  json?: boolean;
}

/** `visit-ready checklist`: the template for a visit type and theme, or one from a CSV file. */
export function checklistCommand(output: Output): Command {
  return new Command('checklist')
    .description('Print the checklist template for a kind of visit')
    .requiredOption('--type <type>', 'kind of visit, such as focused-visit', parseVisitType)
    .option('--theme <theme>', 'theme, such as care-leavers')
    .option('--framework <pack>', 'framework pack: an id or a JSON file', parsePack)
    .option('--call <when>', 'London time of a call, to date the items', parseCall)
    .option('--from-csv <file>', 'read the items from a CSV file and check them')
    .option('--csv <file>', 'write the items as a CSV file as well')
    .option('--json', 'print JSON')
    .action((options: ChecklistOptions) => {
      const pack = options.framework ?? packInForce(callDay(options));
      const template = templateOf(options, pack);
      const timeline = timelineOf(options, pack);
      if (options.csv !== undefined) writeText(options.csv, writeTemplateCsv(template));
      output.write(options.json === true ? asJson(template, timeline) : asText(template, timeline));
    });
}

function callDay({ call }: ChecklistOptions): Temporal.PlainDate {
  return call?.toPlainDate() ?? Temporal.Now.plainDateISO('Europe/London');
}

function templateOf(options: ChecklistOptions, pack: FrameworkPack): ChecklistTemplate {
  const { type, theme = null, fromCsv } = options;
  refuseUnknownTheme(theme, pack);
  const shipped = checklistTemplate({ type, theme, pack });
  return fromCsv === undefined ? shipped : { ...shipped, items: readTemplateCsv(readCsv(fromCsv)) };
}

function refuseUnknownTheme(theme: string | null, pack: FrameworkPack): void {
  const known = pack.themes.map(({ key }) => key);
  if (theme === null || known.includes(theme)) return;
  throw new DomainError(
    'invalid',
    `There is no theme “${theme}”. It is one of ${known.join(', ')}.`,
  );
}

function timelineOf({ type, call }: ChecklistOptions, pack: FrameworkPack): Timeline | null {
  return call === undefined ? null : planTimeline({ type, call, pack });
}

function asJson(template: ChecklistTemplate, timeline: Timeline | null): string {
  const items = template.items.map((item) => ({
    ...item,
    due: writeMoment(item.due),
    dueInWords: dueInWords(item),
    basis: item.basis?.kind ?? null,
    source: item.basis?.source ?? null,
    ...(timeline === null ? {} : { dueAt: dueAt(item, timeline) }),
  }));
  const unverifiedDays = timeline === null ? undefined : restsOnDefault(timeline);
  return `${JSON.stringify({ ...template, unverifiedDays, items }, null, 2)}\n`;
}

function asText({ id, version, items }: ChecklistTemplate, timeline: Timeline | null): string {
  const section = (heading: string, kind: TemplateItem['kind']) => {
    const rows = items
      .filter((item) => item.kind === kind)
      .map((item) => [item.title, whose(item), dueText(item, timeline)]);
    return rows.length === 0 ? '' : `\n${heading}\n${textTable(rows)}\n`;
  };
  const shared = section('Shared items', 'shared');
  const check =
    timeline !== null && restsOnDefault(timeline) ? `\nDates: ${CHECK_FRAMEWORK}\n` : '';
  return `Checklist ${id}, version ${version}\n${check}${shared}${section('Personal items', 'personal')}`;
}

function whose({ kind, owner, audience }: TemplateItem): string {
  if (kind === 'shared') return roleTitles[owner];
  return audience.map((role) => (role === 'everyone' ? 'Everyone' : roleTitles[role])).join(', ');
}

function dueText(item: TemplateItem, timeline: Timeline | null): string {
  const due = timeline === null ? null : dueAt(item, timeline);
  if (due === null) return dueInWords(item);
  const moment = Temporal.Instant.from(due).toZonedDateTimeISO('Europe/London');
  const written = moment.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
  return item.basis?.kind === 'default' ? `${written}; ${CHECK_FRAMEWORK}` : written;
}
