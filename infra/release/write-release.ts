import { constants, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import program from '../../package.json' with { type: 'json' };
import { licenceOf } from './licence-faults.ts';
import { lockedPackages, productionPackages } from './locked-packages.ts';
import { bundleServer } from './vite-builds.ts';

const root = join(import.meta.dirname, '../..');

/** Read by people and their editors, never by the server. */
const forDevelopment = /\.(map|[cm]?ts|md|markdown|tsbuildinfo|flow)$/i;

/** Development identities and a story: not in production. */
const demo = join(root, 'bot/demo');

/**
 * Writes what is deployed into an empty folder: the server, the tab as it was built, and the
 * packages that production runs on, as they are installed here. `npm start` in it is the server.
 */
export function writeRelease(folder: string, tab: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copy(join(root, 'bot'), join(folder, 'bot'), (path) => path !== demo);
  bundleServer(join(folder, 'bot/built'));
  copy(tab, join(folder, 'dist/tab'), () => true);
  for (const { place } of productionPackages(root)) {
    copy(join(root, place), join(folder, place), isForProduction);
  }
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'licences.txt'), listOfLicences());
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(releasedProgram(), null, 2)}\n`);
}

/** The tab is built from packages of development, so all are listed. */
function listOfLicences(): string {
  const lines = lockedPackages(root).map(
    (one) => `${one.name} ${one.version}: ${licenceOf(one)}\n`,
  );
  return [...new Set(lines)].toSorted().join('');
}

function isForProduction(path: string): boolean {
  const isLicence = /licen[cs]e|notice/i.test(basename(path));
  return isLicence || !forDevelopment.test(path);
}

/** A package’s own packages are in the lock file by themselves. */
function copy(from: string, to: string, filter: (path: string) => boolean): void {
  const wanted = (path: string): boolean =>
    filter(path) && (path === from || basename(path) !== 'node_modules');
  cpSync(from, to, { recursive: true, filter: wanted, mode: constants.COPYFILE_FICLONE });
}

function releasedProgram() {
  const { name, version, description, license, type, engines, dependencies } = program;
  const { start, 'visit-ready': commandLine } = program.scripts;
  // With its source maps a stack trace names the line as it was written.
  const bundled = start.replace('bot/main.ts', '--enable-source-maps bot/built/main.js');
  // Without exec a shell stands between npm and the server, and keeps the word to end from it.
  const scripts = { start: `exec ${bundled}`, 'visit-ready': commandLine };
  return {
    ...{ name, version, description, private: true, license },
    ...{ type, engines, scripts, dependencies },
  };
}
