import { Command } from 'commander';
import { loadStaff } from '../application/people.ts';
import { showImport } from '../application/staff-list/show-import.ts';
import { countWords, listWords } from '../contract/list-words.ts';
import type { StaffImportView } from '../contract/staff.ts';
import { DomainError } from '../domain/errors.ts';
import { roleTitles } from '../domain/people/roles.ts';
import { writeStaffCsv } from '../domain/people/staff-list/write-staff-csv.ts';
import { writeJson, type Output } from './output.ts';
import { readNamedFile } from './read-file.ts';
import { staffForgetCommand } from './staff-forget.ts';
import { textTable } from './text-table.ts';
import { withStore } from './with-store.ts';

interface ImportOptions {
  dryRun?: boolean;
  yes?: boolean;
  complete?: boolean;
  json?: boolean;
}

/** `staff import`, `staff list` and `staff forget`: who works here, and who did. */
export function staffCommand(output: Output): Command {
  return new Command('staff')
    .description('The staff list')
    .addCommand(importCommand(output))
    .addCommand(listCommand(output))
    .addCommand(staffForgetCommand(output));
}

function importCommand(output: Output): Command {
  return new Command('import')
    .description('Add and change people from a CSV file')
    .argument('<file>')
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--yes', 'import it')
    .option('--complete', 'whoever is not in the file has left')
    .option('--json', 'print JSON')
    .action(async (path: string, options: ImportOptions) => {
      const { bytes } = await readNamedFile(path);
      const upload = { bytes, complete: options.complete === true };
      const importing = options.yes === true && options.dryRun !== true;
      const done = await withStore(async (useCases, actor, parts) =>
        showImport(
          parts,
          actor,
          importing
            ? await useCases.importStaff(actor, upload, null)
            : await useCases.planStaffImport(actor, upload),
        ),
      );
      if (options.json === true) writeJson(output, done);
      else output.write(importText(done, { ...upload, importing }));
      if (done.faults.length > 0) throw new DomainError('invalid', faultsWords(done));
      if (!importing && options.dryRun !== true) {
        throw new DomainError('invalid', 'Nothing was changed. Check it, then add --yes.');
      }
    });
}

function listCommand(output: Output): Command {
  return new Command('list')
    .description('Print the people who work here')
    .option('--csv', 'print CSV that can be imported again')
    .option('--json', 'print JSON')
    .action(async (options: { csv?: boolean; json?: boolean }) => {
      const people = await withStore(async (useCases, actor, { store }) => {
        const staff = await loadStaff(store, actor.council);
        await useCases.recordExport(actor, 'staff-list', { people: staff.people.length });
        return staff.people;
      });
      if (options.csv === true) output.write(writeStaffCsv(people));
      else if (options.json === true) writeJson(output, people);
      else {
        const rows = people.map(({ name, roles, team }) => [
          name,
          roles.map((role) => roleTitles[role]).join(', '),
          team ?? '',
        ]);
        output.write(rows.length === 0 ? 'Nobody is on the list.\n' : `${textTable(rows)}\n`);
      }
    });
}

function importText(
  done: StaffImportView,
  { importing, complete }: { importing: boolean; complete: boolean },
): string {
  if (done.faults.length > 0) return done.faults.map(faultLine).join('');
  const of = (kind: string) => done.changes.filter((change) => change.kind === kind).length;
  const counts = [
    `${of('added')} added`,
    `${of('changed')} changed`,
    `${of('returned')} came back`,
    `${of('left')} left`,
    `${done.unchanged} unchanged`,
  ];
  const lines = done.changes.map(({ kind, name, fields }) => {
    const words = fields.map(({ field, before, after }) => `${field}: ${before} → ${after}`);
    return `${kind.padEnd(8)}  ${name}  ${kind === 'added' ? '' : words.join('; ')}`.trimEnd();
  });
  const kept = countWords(done.absent.length, 'person is', 'people are');
  return [
    ...lines,
    `${importing ? 'Imported' : 'Would be'}: ${listWords(counts)}.`,
    ...(complete || done.absent.length === 0 ? [] : [`${kept} not in the file, and kept.`]),
    '',
  ].join('\n');
}

function faultLine({ line, reason }: StaffImportView['faults'][number]): string {
  return `${line === null ? 'The file' : `Line ${line}`}: ${reason}\n`;
}

function faultsWords({ faults }: StaffImportView): string {
  return `Nothing was changed: ${countWords(faults.length, 'fault', 'faults')}.`;
}
