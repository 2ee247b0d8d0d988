import { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { CHECK_FRAMEWORK } from '../domain/framework/basis.ts';
import { readHistory } from '../domain/pathway/history.ts';
import { pathwayOf, type ExpectedVisit, type Pathway } from '../domain/pathway/pathway.ts';
import { textTable } from './text-table.ts';
import type { Output } from './output.ts';
import { parseDay, readJson } from './visit-arguments.ts';

interface PathwayOptions {
  asOf?: Temporal.PlainDate;
  json?: boolean;
}

/** `visit-ready pathway`: what past judgements say about what comes next, and in which window. */
export function pathwayCommand(output: Output): Command {
  return new Command('pathway')
    .description('Say what past inspections lead to next')
    .argument('<file>', 'JSON file: { "visits": [{ type, start, end, judgements }] }')
    .option('--as-of <day>', 'the day to look from (today)', parseDay)
    .option('--json', 'print JSON')
    .action((file: string, options: PathwayOptions) => {
      const asOf = options.asOf ?? Temporal.Now.plainDateISO('Europe/London');
      const pathway = pathwayOf(readHistory(readJson(file)), asOf);
      output.write(
        options.json === true ? `${JSON.stringify(pathway, null, 2)}\n` : asText(pathway),
      );
    });
}

const positions: Record<ExpectedVisit['position'], string> = {
  ahead: 'ahead',
  open: 'open now',
  past: 'window has passed',
};

function asText({ pathway, because, expected }: Pathway): string {
  const rows = expected.map(({ title, from, until, position, detail, basis }) => [
    title,
    `between ${from} and ${until}`,
    positions[position],
    [detail, basis === 'default' ? CHECK_FRAMEWORK : null]
      .filter((part) => part !== null)
      .join('; '),
  ]);
  const check = pathway?.basis === 'default' ? ` (${CHECK_FRAMEWORK})` : '';
  const head = pathway === null ? 'No pathway can be said' : `${pathway.title}${check}`;
  const table = rows.length === 0 ? '' : `\n${textTable(rows)}\n`;
  return `${head}\n${because}\n${table}`;
}
