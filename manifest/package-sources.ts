import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
