import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { BadEnvironment } from '../bot/config.ts';
import { BadPackage, buildPackage } from './build-package.ts';
import { readPackageSources } from './package-sources.ts';
import { readEnvironment } from './read-environment.ts';

async function write({ env }: { env: string }): Promise<void> {
  const file = join(import.meta.dirname, 'env', `${env}.env`);
  // eslint-disable-next-line no-restricted-properties -- handed on, read in package-settings.ts
  const environment = await readEnvironment(file, process.env);
  const bytes = await buildPackage(await readPackageSources(), environment);
  const path = join('dist', `visit-ready-${env}.zip`);
  await mkdir('dist', { recursive: true });
  await writeFile(path, bytes);
  process.stdout.write(`${path}\n`);
}

function environmentName(given: string): string {
  if (/^[a-z0-9-]+$/.test(given)) return given;
  throw new InvalidArgumentError('Use small letters, digits and hyphens.');
}

try {
  await new Command()
    .name('manifest:package')
    .description('Makes the Teams app package, dist/visit-ready-NAME.zip.')
    .requiredOption('--env <name>', 'filled from manifest/env/NAME.env', environmentName)
    .action(write)
    .parseAsync();
} catch (error) {
  if (!(error instanceof BadEnvironment || error instanceof BadPackage)) throw error;
  for (const line of error.lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
