import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Program {
  /** The first address that it printed. */
  url: string;
  pid: number;
  /** Everything printed so far, errors too. */
  output: () => string;
  /** Ends it, kindly unless told otherwise, and resolves when it is gone. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
  /** Resolves when it has ended, by itself or not. */
  gone: Promise<unknown>;
}

export interface ProgramOptions {
  /** What follows `node`: the script and its arguments. */
  parameters: string[];
  /** Added to this process's own environment. */
  environment?: Record<string, string>;
  folder?: string;
  /** Milliseconds until it must be ready; thirty seconds unless given. */
  patience?: number;
  /** The line that says it is ready; one with an address in it unless given. */
  ready?: RegExp;
}

const patience = 30_000;
const address = /https?:\/\/[^\s"]+/;

/**
 * Starts a Node program of its own process and resolves when it says that it is ready. Rejects
 * with what it printed when it ends first, or is not ready within thirty seconds.
 */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const child = spawn(process.execPath, options.parameters, {
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.folder !== undefined && { cwd: options.folder }),
  });
  const gone = once(child, 'exit');
  let printed = '';
  let url = '';

  const ready = new Promise<void>((resolve) => {
    const read = (line: string): void => {
      printed += `${line}\n`;
      url ||= address.exec(line)?.[0] ?? '';
      if ((options.ready ?? address).test(line)) resolve();
    };
    createInterface(child.stdout).on('line', read);
    createInterface(child.stderr).on('line', read);
  });

  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    child.kill(signal);
    await gone;
  }

  const late = AbortSignal.timeout(options.patience ?? patience);
  const outcome = await Promise.race([
    ready.then(() => 'ready' as const),
    gone.then(() => 'ended before it was ready'),
    once(late, 'abort').then(() => 'was not ready in time'),
  ]);
  if (outcome === 'ready') return { url, pid: child.pid ?? 0, output: () => printed, stop, gone };
  child.kill('SIGKILL');
  throw new Error(`${options.parameters.join(' ')} ${outcome}:\n${printed}`);
}
