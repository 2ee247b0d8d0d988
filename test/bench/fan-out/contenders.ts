import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };
import { demoTenantId } from '../../../bot/config.ts';
import { freePort } from '../../support/free-port.ts';
import { startProgram } from '../../support/start-program.ts';
import { aCouncil, coreGroupSize } from './people.ts';
import { seedCouncil } from './seed-council.ts';
import type { Outcome } from './teams.ts';
import type { TeamsProcess } from './teams-process.ts';

/** One way of telling a council's people, measured once. */
export interface Measured extends Outcome {
  /** Milliseconds since 1970 when it was set going. */
  began: number;
  /** Megabytes; 0 where the machine does not tell. */
  peak: number;
}

const local = (file: string) => fileURLToPath(new URL(file, import.meta.url));
/** What follows `node` in `npm start`. */
const [, ...start] = manifest.scripts.start.split(' ');

/** Visit Ready: the director presses Confirm, in a process of its own on a store of its own. */
export async function product(
  teams: TeamsProcess,
  people: number,
  quiet: number,
): Promise<Measured> {
  const seeded = await seedCouncil(teams.serviceUrl, people);
  const port = await freePort();
  const program = await startProgram({
    parameters: start,
    folder: local('../../..'),
    environment: { PORT: String(port), SQLITE_PATH: seeded.file, LOG_LEVEL: 'info' },
    ready: /listening/,
  });
  try {
    const began = performance.timeOrigin + performance.now();
    await confirm(`http://127.0.0.1:${port}/api/messages`, teams.serviceUrl, seeded.draftId);
    const found = await teams.outcome(quiet);
    return { ...found, began, peak: peakOf(program.pid) };
  } finally {
    await program.stop();
    seeded.remove();
  }
}

/** A usual way, with botbuilder as it comes. */
export async function usualWay(
  teams: TeamsProcess,
  way: 'one-by-one' | 'at-once',
  { people, quiet }: { people: number; quiet: number },
): Promise<Measured> {
  const program = await startProgram({
    parameters: [local('usual-ways.ts'), way, teams.serviceUrl, String(people)],
    ready: /began/,
    patience: 30 * 60_000,
  });
  const [, began = '0', peak = '0'] = /began ([\d.]+) peak (\d+)/.exec(program.output()) ?? [];
  const found = await teams.outcome(quiet);
  return { ...found, began: Number(began), peak: Math.round(Number(peak) / 1_024) };
}

/** How long as many bare sends as the core group has take, in milliseconds. */
export async function bareSends(teams: TeamsProcess): Promise<number> {
  const { coreGroupAt, began } = await usualWay(teams, 'at-once', {
    people: coreGroupSize,
    quiet: 1_000,
  });
  await teams.begin();
  return coreGroupAt - began;
}

async function confirm(url: string, serviceUrl: string, draft: string): Promise<void> {
  const [director] = aCouncil(1);
  const activity = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: 'f:1',
    channelId: 'msteams',
    serviceUrl,
    from: { id: director?.teamsUserId, name: director?.name, aadObjectId: director?.id },
    recipient: { id: '28:visit-ready', name: 'Visit Ready' },
    conversation: {
      id: `a:${director?.id ?? ''}`,
      conversationType: 'personal',
      tenantId: demoTenantId,
    },
    channelData: { tenant: { id: demoTenantId } },
    value: {
      action: { type: 'Action.Execute', verb: 'call.confirm', data: { draft } },
      trigger: 'manual',
    },
  };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  if (!response.ok) throw new Error(`Confirming was answered ${response.status}`);
}

/** The most memory that a process has had, as Linux counts it. */
function peakOf(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1_024);
  } catch {
    return 0;
  }
}
