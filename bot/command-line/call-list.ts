import { Command, Option } from 'commander';
import { writeCallList } from '../application/reminders/write-call-list.ts';
import { isOnReachList, reachLists, type ReachList, type ReachRow } from '../contract/reach.ts';
import { reachWords } from '../contract/reach-words.ts';
import { londonDayOf } from '../contract/spoken-time.ts';
import { writeJson, type Output } from './output.ts';
import { textTable } from './text-table.ts';
import { withStore } from './with-store.ts';

interface CallListOptions {
  visit: string;
  show: ReachList;
  csv?: boolean;
  json?: boolean;
}

/** `call-list --visit …`: whom to telephone, and why. */
export function callListCommand(output: Output): Command {
  return new Command('call-list')
    .description('List people to telephone about a visit')
    .requiredOption('--visit <id>', 'the visit that it is about')
    .addOption(
      new Option('--show <list>', 'whom: those who have not acknowledged and are there, or others')
        .choices(reachLists)
        .default('to-phone'),
    )
    .option('--csv', 'print CSV for a spreadsheet')
    .option('--json', 'print JSON')
    .action(async ({ visit, show, csv, json }: CallListOptions) => {
      const { people, asOf } = await withStore(async (useCases, actor) => {
        const reach = await useCases.showReach(actor, visit);
        await useCases.recordExport(actor, 'call-list', { visit, show });
        return reach;
      });
      const listed = people.filter((row) => isOnReachList(show, row, londonDayOf(asOf)));
      if (csv === true) output.write(writeCallList(listed, asOf));
      else if (json === true) writeJson(output, listed);
      else output.write(asText(listed, asOf));
    });
}

function asText(people: readonly ReachRow[], now: string): string {
  if (people.length === 0) return 'Nobody is on the list.\n';
  const rows = people.map((row) => [
    row.name,
    row.phone ?? '',
    row.team ?? '',
    reachWords(row, now),
  ]);
  return `${textTable(rows)}\n`;
}
