import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Sizes of what is installed, by the lock file of a folder. */
export function installedIn(folder: string) {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const { '': own, ...packages } = lock.packages;

  /** Where a package finds another: beside its own, or further out. */
  function placeOf(name: string, from: string): string | undefined {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
      if (place in packages) return place;
      if (at === '') return undefined;
    }
  }

  function addWithDependencies(place: string, found: Set<string>): void {
    if (found.has(place)) return;
    found.add(place);
    for (const name of Object.keys(packages[place]?.dependencies ?? {})) {
      const next = placeOf(name, place);
      if (next !== undefined) addWithDependencies(next, found);
    }
  }

  /** Bytes of these packages and of all that they need; of everything for production by default. */
  return (names: readonly string[] = Object.keys(own?.dependencies ?? {})): number => {
    const found = new Set<string>();
    for (const name of names) addWithDependencies(`node_modules/${name}`, found);
    return [...found].reduce((sum, place) => sum + sizeOf(join(folder, place)), 0);
  };
}

/** Bytes of all files in a folder, without packages that lie in it. */
export function sizeOf(folder: string): number {
  let size = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') size += sizeOf(path);
    if (entry.isFile()) size += statSync(path).size;
  }
  return size;
}
