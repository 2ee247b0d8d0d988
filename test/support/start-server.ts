import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { type Program, type ProgramOptions, startProgram } from './start-program.ts';

const script = join(import.meta.dirname, '../../bot/main.ts');

/**
 * Starts the product as `npm start` does, and resolves when it listens.
 * @param environment `PORT` among it for a certain port; else one that is free
 */
export async function startServer(
  environment: Record<string, string>,
  { node = [], ...options }: { node?: string[] } & Pick<ProgramOptions, 'patience'> = {},
): Promise<Program> {
  const port = environment.PORT ?? String(await freePort());
  const program = await startProgram({
    ...options,
    parameters: [...node, script],
    environment: { LOG_LEVEL: 'info', ...environment, PORT: port },
    ready: /listening/,
  });
  return { ...program, url: `http://127.0.0.1:${port}` };
}
