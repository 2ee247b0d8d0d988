import { Command } from 'commander';
import { sayDay, withYear } from '../contract/spoken-time.ts';
import {
  periodWords,
  retentionClasses,
  retentionWords,
  type RetentionView,
} from '../contract/retention.ts';
import { writeJson, type Output } from './output.ts';
import { textTable } from './text-table.ts';
import { withStore } from './with-store.ts';

/** `retention`: how long the record is kept, what goes when, and erasing what is due now. */
export function retentionCommand(output: Output): Command {
  return new Command('retention')
    .description('Say how long the record is kept, and what goes when')
    .option('--erase', 'erase first what is due, as servers do once a day')
    .option('--json', 'print JSON')
    .action(async ({ erase, json }: { erase?: boolean; json?: boolean }) => {
      const view = await withStore(async (useCases, actor) => {
        if (erase === true) await useCases.eraseDue(actor.council);
        return useCases.showRetention(actor);
      });
      if (json === true) writeJson(output, view);
      else output.write(`${sections(view).join('\n\n')}\n`);
    });
}

function sections({ periods, holds, planned, erased }: RetentionView): string[] {
  const kept = retentionClasses.map((part) => [
    retentionWords[part].title,
    periodWords(periods[part]),
  ]);
  const held = holds.map(({ title, reason, by }) => [title ?? 'Everything', `${reason} (${by})`]);
  const going = planned.map(({ goesOn, part, title, held: isHeld }) => [
    sayDay(goesOn, withYear),
    retentionWords[part].title,
    title,
    isHeld ? 'on hold' : '',
  ]);
  const gone = erased.map(({ at, part, visitId, title, records }) => [
    sayDay(at, withYear),
    retentionWords[part].title,
    visitId ?? title ?? 'the council’s own',
    String(records),
  ]);
  return [
    section('Kept', kept),
    section('On hold', held),
    section('Goes', going),
    section('Erased', gone),
  ];
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}\n${rows.length === 0 ? 'Nothing.' : textTable(rows)}`;
}
