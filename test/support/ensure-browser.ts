import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from './find-browser.ts';

const plainWords = `The browser tests need Chrome, Edge or Chromium, and none was found or could be installed.
Install one of them (on Debian: apt-get install chromium), or set CHROME_PATH to the browser's program,
then run the tests again.`;

/** Makes sure that there is a browser for the tests, installing one when there is none. */
function ensureBrowser(): boolean {
  if (findBrowser()) return true;
  if (process.env.CHROME_PATH) return false;
  process.stdout.write('No browser found for the browser tests; installing Chromium.\n');
  if (isDebianRoot()) installWithApt();
  if (!findBrowser()) installWithPlaywright();
  return findBrowser() !== undefined;
}

function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installWithApt(): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '--quiet'], environment);
  run(
    'apt-get',
    ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    environment,
  );
}

function installWithPlaywright(): void {
  const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  run(process.execPath, [join(home, 'cli.js'), 'install', 'chromium'], process.env);
}

function run(command: string, parameters: string[], env: NodeJS.ProcessEnv): void {
  spawnSync(command, parameters, { stdio: 'inherit', env });
}

if (!ensureBrowser()) {
  const { CHROME_PATH: chosen } = process.env;
  process.stderr.write(chosen ? `CHROME_PATH names no program: ${chosen}\n` : `${plainWords}\n`);
  process.exitCode = 1;
}
