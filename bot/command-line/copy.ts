import { Command, Option } from 'commander';
import type { Config } from '../config.ts';
import { DomainError } from '../domain/errors.ts';
import { openStore } from '../open-store.ts';
import { createLogger } from '../platform/logger.ts';
import { copyStore, type Copied } from '../stores/copy-store.ts';
import { writeJson, type Output } from './output.ts';
import { ownConfig } from './own-config.ts';
import { textTable } from './text-table.ts';

const stores = ['sqlite', 'cosmos'] as const;
type StoreName = (typeof stores)[number];

interface CopyOptions {
  from: StoreName;
  to: StoreName;
  replace?: boolean;
  json?: boolean;
}

/** `copy --from sqlite --to cosmos`: everything from one store into the other, counted and hashed. */
export function copyCommand(output: Output): Command {
  return new Command('copy')
    .description('Copy everything from one store to the other; stop the servers first')
    .addOption(storeOption('--from <store>', 'the store that is copied'))
    .addOption(storeOption('--to <store>', 'the store that it is copied to'))
    .option('--replace', 'what stands otherwise in the store that it is copied to is replaced')
    .option('--json', 'print JSON')
    .action(async ({ from, to, replace = false, json }: CopyOptions) => {
      if (from === to) throw new DomainError('invalid', 'Choose two different stores.');
      const config = ownConfig();
      if (config.cosmos.endpoint === '') {
        throw new DomainError('invalid', 'COSMOS_ENDPOINT: must be set for a copy');
      }
      const done = await copied(config, { from, to, replace });
      const agree = done.from.hash === done.to.hash;
      if (json === true) writeJson(output, { ...figures(done), agree });
      else output.write(copyText(done, { from, to }));
      if (!agree) {
        throw new DomainError(
          'conflict',
          'The two stores do not hold the same. Stop the servers, and run it again.',
        );
      }
    });
}

function storeOption(flags: string, description: string): Option {
  return new Option(flags, description).choices(stores).makeOptionMandatory();
}

async function copied(
  config: Config,
  { from, to, replace }: { from: StoreName; to: StoreName; replace: boolean },
): Promise<Copied> {
  const open = (store: StoreName) => openStore({ ...config, store }, createLogger('silent'));
  const source = await open(from);
  try {
    const target = await open(to);
    try {
      return await copyStore(source, target, { replace });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function figures({ copied, alreadyThere, from, to }: Copied) {
  const of = ({ counts, hash }: Copied['from']) => ({ counts, hash });
  return { copied, alreadyThere, from: of(from), to: of(to) };
}

function copyText(done: Copied, names: { from: StoreName; to: StoreName }): string {
  const { from, to, copied, alreadyThere } = done;
  const types = [...new Set([...Object.keys(from.counts), ...Object.keys(to.counts)])].sort();
  const count = (counts: Record<string, number>, type: string) => String(counts[type] ?? 0);
  const rows = [
    ['', names.from, names.to],
    ...types.map((type) => [type, count(from.counts, type), count(to.counts, type)]),
    ['all', String(from.hashes.size), String(to.hashes.size)],
    ['SHA-256', from.hash.slice(0, 16), to.hash.slice(0, 16)],
  ];
  return `${textTable(rows)}\n${copied} documents copied, ${alreadyThere} were there already.\n`;
}
