import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Builds the tab as production has it, into a folder. @throws Error when Vite cannot */
export function buildTab(folder: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--config', 'tabs/vite.config.ts', '--outDir', folder, '--logLevel', 'warn'];
  execFileSync(process.execPath, [vite, 'build', ...options], { cwd: root, stdio: 'inherit' });
}
