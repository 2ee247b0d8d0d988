import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const served = join(root, 'dist/tab');

/**
 * Builds the tab as development has it, with the persona picker; in a process of its own, whose
 * memory is given back. A page that another demo serves meanwhile misses no file: everything is
 * built aside and then takes the old files' places. @throws Error with what Vite said when the tab
 * cannot be built
 */
export async function buildTab(): Promise<void> {
  mkdirSync(served, { recursive: true });
  const built = mkdtempSync(`${served}-`);
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const options = ['--config', 'tabs/vite.config.ts', '--mode', 'development', '--outDir', built];
    const parameters = [vite, 'build', ...options, '--logLevel', 'error'];
    await run(process.execPath, parameters, { cwd: root });
    takePlaces(built);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

/** Puts the built files where they are served from, the page that names them last. */
function takePlaces(built: string): void {
  const files = filesOf(built);
  const isPage = (file: string) => file.endsWith('.html');
  const stale = filesOf(served).filter((file) => !files.includes(file));
  for (const file of [...files.filter((one) => !isPage(one)), ...files.filter(isPage)]) {
    mkdirSync(dirname(join(served, file)), { recursive: true });
    renameSync(join(built, file), join(served, file));
  }
  for (const file of stale) rmSync(join(served, file), { force: true });
}

/** The files of a folder and those below it, by their paths from there. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
