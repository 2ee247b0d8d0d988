import { zipSync } from 'fflate';
import type { AppManifest } from './app-manifest.ts';
import { packageFaults } from './package-faults.ts';
import type { PackageSources } from './package-sources.ts';
import { readPackageSettings } from './package-settings.ts';
import { fillPlaceholders } from './placeholders.ts';

/** One line each about what keeps a package from being made. */
export class BadPackage extends Error {
  override name = 'BadPackage';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** Any fixed moment: the same sources and settings give the same bytes. */
const stamp = new Date(2000, 0, 1);

/**
 * The app package as Teams takes it: a zip of the filled manifest and its icons, all at its root.
 * @throws BadEnvironment naming every variable that is missing or wrong
 * @throws BadPackage when the filled manifest would not install or work
 */
export async function buildPackage(
  sources: PackageSources,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Uint8Array> {
  const values = readPackageSettings(environment);
  const faults = await packageFaults(sources, values);
  if (faults.length > 0) throw new BadPackage(faults);
  const manifest = fillPlaceholders(sources.template, values) as AppManifest;
  const names = new Set([manifest.icons.color, manifest.icons.outline]);
  const icons = [...sources.icons].filter(([name]) => names.has(name));
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return zipSync({ 'manifest.json': text, ...Object.fromEntries(icons) }, { mtime: stamp });
}
