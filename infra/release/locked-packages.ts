import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One package as the lock file has it. */
export interface LockedPackage {
  /** `node_modules/NAME`, deeper where two versions are needed. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** As the package says it, mostly an SPDX expression; null when it does not say. */
  readonly licence: string | null;
  /** Never there in production. */
  readonly development: boolean;
  /** May be missing: it is for another kind of machine. */
  readonly optional: boolean;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** Every package that the lock file of a folder names. */
export function lockedPackages(root: string): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Entry>>;
  };
  const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
  return packages.map(([place, entry]) => ({
    place,
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: entry.version ?? '',
    licence: entry.license ?? null,
    development: entry.dev === true,
    optional: entry.optional === true || entry.devOptional === true,
  }));
}

/** What production runs on, as it is installed. @throws Error naming a package that is missing */
export function productionPackages(root: string): LockedPackage[] {
  return lockedPackages(root).filter(({ place, development, optional }) => {
    if (development) return false;
    const isThere = existsSync(join(root, place));
    if (!isThere && !optional) throw new Error(`${place} is missing. Run npm ci first.`);
    return isThere;
  });
}
