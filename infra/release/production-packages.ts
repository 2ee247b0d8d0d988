import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One package as the lock file has it. */
export interface LockedPackage {
  /** `node_modules/NAME`, deeper where two versions are needed. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** As the package says it; an SPDX expression. */
  readonly licence: string | null;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/**
 * What production runs on: every package of the lock file that is not for development alone and is
 * there. What is for another kind of machine is not.
 * @throws Error naming a package that is missing
 */
export function productionPackages(root: string): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(lock.packages).flatMap(([place, entry]) => {
    if (place === '' || entry.dev === true) return [];
    if (!existsSync(join(root, place))) {
      if (entry.optional === true || entry.devOptional === true) return [];
      throw new Error(`${place} is missing. Run npm ci first.`);
    }
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{ place, name, version: entry.version ?? '', licence: entry.license ?? null }];
  });
}
