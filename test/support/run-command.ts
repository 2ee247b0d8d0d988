import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface CommandOutcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs `visit-ready …` as a script would, with these variables added to the environment. */
export async function runCommand(
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandOutcome> {
  const program = ['--import', './bot/keep-compiled.js', 'bot/cli.ts'];
  const child = spawn(process.execPath, [...program, ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  return { exitCode, stdout, stderr };
}
