import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/**
 * Builds the tab as development has it, with the persona picker; in a process of its own, whose
 * memory is given back. @throws Error with what Vite said when the tab cannot be built
 */
export async function buildTab(): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--config', 'tabs/vite.config.ts', '--mode', 'development'];
  const parameters = [vite, 'build', ...options, '--logLevel', 'error'];
  await run(process.execPath, parameters, { cwd: root });
}
