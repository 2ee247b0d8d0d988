import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import program from '../package.json' with { type: 'json' };
import type { IconFiles } from './rules/icons.ts';

const folder = import.meta.dirname;

/** What a package is made of. */
export interface PackageSources {
  /** manifest.json with its placeholders. */
  readonly template: string;
  readonly icons: IconFiles;
  readonly programVersion: string;
}

/** The manifest and the pictures of this folder. */
export async function readPackageSources(): Promise<PackageSources> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png'));
  const icons = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
  return {
    template: await readFile(join(folder, 'manifest.json'), 'utf8'),
    icons: new Map(await Promise.all(icons)),
    programVersion: program.version,
  };
}

/** The variables of env/NAME.env, with those that are set in `environment` in front. */
export async function readEnvironment(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, string | undefined>> {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  return { ...parseEnv(await envFile(name)), ...Object.fromEntries(set) };
}

/** Empty when there is no such file: a pipeline may set everything in its environment. */
async function envFile(name: string): Promise<string> {
  try {
    return await readFile(join(folder, 'env', `${name}.env`), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
