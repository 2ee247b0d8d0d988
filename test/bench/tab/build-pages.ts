import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../support/temporary-folder.ts';

export interface BuiltPages {
  folders: { tab: string; bare: string };
  remove: () => void;
}

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

/** Builds the tab as production has it, and the barest page in the same way, each in a folder of its own. */
export async function buildPages(): Promise<BuiltPages> {
  const folder = temporaryFolder();
  const folders = { tab: folder.file('tab'), bare: folder.file('bare') };
  await build('tabs/vite.config.ts', folders.tab);
  await build('test/bench/tab/bare/vite.config.ts', folders.bare);
  return {
    folders,
    remove() {
      folder.remove();
    },
  };
}

/** In a process of its own: Vite says in this one's environment that it is production. */
async function build(config: string, folder: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--config', config, '--mode', 'production', '--logLevel', 'error'];
  const parameters = [vite, 'build', ...options, '--outDir', folder, '--emptyOutDir'];
  await run(process.execPath, parameters, { cwd: root });
}
