import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Builds the tab as production has it, into a folder. @throws Error when Vite cannot */
export function buildTab(folder: string): void {
  build('tabs/vite.config.ts', folder);
}

/**
 * Puts the server's seven hundred modules into a few files, which are found and read in a fraction of
 * the time.
 * @param folder `bot/built`, beside what the modules read: words, icons, the documents' worker
 * @throws Error when Vite cannot
 */
export function bundleServer(folder: string): void {
  build('infra/release/server.vite.config.ts', folder);
}

/** In a process of its own: Vite makes the one that it runs in a process of production. */
function build(config: string, folder: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--config', config, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  execFileSync(process.execPath, [vite, 'build', ...options], { cwd: root, stdio: 'inherit' });
}
