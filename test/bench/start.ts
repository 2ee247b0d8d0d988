import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildTab } from '../../infra/release/vite-builds.ts';
import { writeRelease } from '../../infra/release/write-release.ts';
import { freePort } from '../support/free-port.ts';
import { startProgram } from '../support/start-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { alternate } from './alternate.ts';
import type { Bar, Bench, Row } from './bench.ts';
import { installedIn, sizeOf } from './install-size.ts';
import { median, round, spread } from './statistics.ts';

const root = join(import.meta.dirname, '../..');
const rounds = 5;
/** What was needed to start has been let go of by then, in milliseconds. */
const rest = 3_000;
const megabyte = 1024 * 1024;

interface Contender {
  name: string;
  parameters: string[];
  folder: string;
  environment: Record<string, string>;
  /** Megabytes of everything that has to be there. */
  installed: number;
}

interface Start {
  /** Milliseconds until it listens. */
  ready: number;
  /** Megabytes that it holds when nothing is asked of it. */
  memory: number;
}

/** How soon a server listens, and what it holds when nobody asks it anything. */
export const start: Bench = {
  about:
    'from the start of the process to listening, and the memory that it holds at rest. Visit Ready as ' +
    '“npm run build” makes it, once with the code that its last start compiled and once without; beside ' +
    'it a bare botbuilder and restify bot. Installed is what production needs',
  async run() {
    const folder = temporaryFolder(tmpdir());
    try {
      const release = folder.file('release');
      buildTab(folder.file('tab'));
      writeRelease(release, folder.file('tab'));
      return await measure(contendersIn(release, folder.file('visit-ready.sqlite')));
    } finally {
      folder.remove();
    }
  },
};

function contendersIn(release: string, file: string): Contender[] {
  const { scripts } = JSON.parse(readFileSync(join(release, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const installed = installedIn(root);
  const product = {
    parameters: scripts.start.split(' ').slice(2),
    folder: release,
    environment: { SQLITE_PATH: file, LOG_LEVEL: 'info' },
    installed: round((installed() + sizeOf(release)) / megabyte),
  };
  return [
    {
      name: 'bare botbuilder and restify',
      parameters: [join(import.meta.dirname, 'bare-bot.ts')],
      folder: root,
      environment: {},
      installed: round(installed(['botbuilder', 'restify']) / megabyte),
    },
    { name: 'Visit Ready', ...product },
    {
      ...product,
      name: 'Visit Ready, its first start',
      environment: { ...product.environment, NODE_DISABLE_COMPILE_CACHE: '1' },
    },
  ];
}

async function measure(contenders: readonly Contender[]) {
  const measured = await alternate(contenders, rounds, startOnce);
  const rows = contenders.map((contender, index) => asRow(contender, measured[index]!));
  return { rows, bars: barsOf(rows) };
}

async function startOnce({ parameters, folder, environment }: Contender): Promise<Start> {
  const port = String(await freePort());
  const begun = performance.now();
  const program = await startProgram({
    parameters,
    environment: { ...environment, PORT: port },
    folder,
    ready: /listening/i,
  });
  const ready = performance.now() - begun;
  await sleep(rest);
  const memory = memoryOf(program.pid);
  await program.stop();
  return { ready, memory };
}

function memoryOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

function asRow({ name, installed }: Contender, starts: readonly Start[]): Row {
  const ready = starts.map((each) => each.ready);
  const memory = starts.map((each) => each.memory);
  return {
    who: name,
    'start ms': round(median(ready)),
    spread: spread(ready),
    'memory MB': round(median(memory)),
    'memory spread': spread(memory),
    'installed MB': installed,
  };
}

function barsOf([bare, ours]: readonly Row[]): Bar[] {
  const bar = (column: string, limit: number): Bar => {
    const value = round(Number(ours?.[column]) / Number(bare?.[column]));
    return { name: `times the bare bot’s ${column}, at most`, value, limit, holds: value <= limit };
  };
  return [bar('start ms', 1.5), bar('memory MB', 1.6)];
}
