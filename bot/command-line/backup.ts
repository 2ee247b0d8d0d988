import { Command } from 'commander';
import { DomainError } from '../domain/errors.ts';
import { takeInventory } from '../stores/inventory.ts';
import { openStore } from '../open-store.ts';
import { createLogger } from '../platform/logger.ts';
import { backUp } from '../stores/sqlite/back-up.ts';
import { writeJson, type Output } from './output.ts';
import { ownConfig } from './own-config.ts';
import { withStore } from './with-store.ts';

interface BackupOptions {
  to: string;
  json?: boolean;
}

/** `backup --to FILE`: a copy of the embedded store that can take its place. */
export function backupCommand(output: Output): Command {
  return new Command('backup')
    .description('Copy the embedded store to a file, while servers go on')
    .requiredOption('--to <file>', 'the file to write; none may be there')
    .option('--json', 'print JSON')
    .action(async ({ to, json }: BackupOptions) => {
      const config = ownConfig();
      if (config.store === 'cosmos') {
        throw new DomainError(
          'invalid',
          'STORE: Azure itself backs Cosmos DB up, to any moment of the last days. See the README.',
        );
      }
      await backUp(config.sqlitePath, to, () =>
        withStore((useCases, actor) => useCases.recordExport(actor, 'everything', { file: to })),
      );
      const copy = await openStore({ ...config, sqlitePath: to }, createLogger('silent'));
      const { hashes, hash } = await takeInventory(copy.everything());
      await copy.close();
      const documents = hashes.size;
      if (json === true) writeJson(output, { file: to, documents, hash });
      else output.write(`${documents} documents backed up to ${to}.\n`);
    });
}
