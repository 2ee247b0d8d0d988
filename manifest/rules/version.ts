import type { AppManifest } from '../app-manifest.ts';

/** Teams takes an update only under a new version, so the package's is the program's. */
export function versionFaults({ version }: AppManifest, programVersion: string): string[] {
  if (version === programVersion) return [];
  return [`version: is ${version}, but package.json has ${programVersion}`];
}
