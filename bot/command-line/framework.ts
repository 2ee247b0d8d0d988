import { Command } from 'commander';
import type { FrameworkPack } from '../domain/framework/framework-pack.ts';
import { writeJson, type Output } from './output.ts';
import { textTable } from './text-table.ts';
import { readJson } from './visit-arguments.ts';
import { withStore } from './with-store.ts';

/** `framework list` and `framework add FILE`: the packs that a council's visits are planned by. */
export function frameworkCommand(output: Output): Command {
  const list = new Command('list')
    .description('List the framework packs, those of the council included')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => {
      const packs = await withStore((useCases, actor) => useCases.listFrameworks(actor));
      if (options.json === true) writeJson(output, packs.map(headOf));
      else output.write(`${textTable(packs.map((pack) => Object.values(headOf(pack))))}\n`);
    });
  const add = new Command('add')
    .description('Add a framework pack from a JSON file, or a new state of one added before')
    .argument('<file>')
    .action(async (path: string) => {
      const data = readJson(path);
      const pack = await withStore((useCases, actor) => useCases.addFramework(actor, data));
      output.write(`Added ${pack.id} (${pack.status}), from ${pack.effectiveFrom}.\n`);
    });
  return new Command('framework')
    .description('The inspection frameworks that visits are planned by')
    .addCommand(list)
    .addCommand(add);
}

function headOf({ id, title, effectiveFrom, status }: FrameworkPack) {
  return { id, title, effectiveFrom, status };
}
