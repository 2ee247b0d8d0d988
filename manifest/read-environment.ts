import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';

/** The variables of a file, if there is one, with those that are set in `environment` in front. */
export async function readEnvironment(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, string | undefined>> {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  return { ...parseEnv(await textOf(path)), ...Object.fromEntries(set) };
}

/** Empty when there is no such file: a pipeline may set everything in its environment. */
async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
