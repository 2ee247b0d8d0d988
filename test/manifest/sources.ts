import { readPackageSources, type PackageSources } from '../../manifest/package-sources.ts';
import { packageFaults } from '../../manifest/package-faults.ts';
import { readPackageSettings } from '../../manifest/package-settings.ts';
import { specimenSettings } from '../../manifest/specimen-settings.ts';
import type { AppManifest } from '../../manifest/app-manifest.ts';

/** The project's own sources; a test breaks a copy of them. */
export const sources = await readPackageSources();

/** The faults of the project's manifest after a change to its template. */
export function faultsAfter(change: (template: AppManifest) => void): Promise<string[]> {
  const template = JSON.parse(sources.template) as AppManifest;
  change(template);
  return faultsOf({ template: JSON.stringify(template) });
}

/** The faults of the project's sources with some of them replaced. */
export function faultsOf(replaced: Partial<PackageSources>): Promise<string[]> {
  return packageFaults({ ...sources, ...replaced }, readPackageSettings(specimenSettings));
}
