import { commands } from '../bot/teams/commands.ts';
import { extensionCommands } from '../bot/teams/extension/extension-commands.ts';
import { pageAddresses } from '../tabs/app/page-addresses.ts';
import type { AppManifest } from './app-manifest.ts';
import type { PackageSources } from './package-sources.ts';
import { fillPlaceholders } from './placeholders.ts';
import { commandFaults } from './rules/commands.ts';
import { domainFaults } from './rules/domains.ts';
import { extensionFaults } from './rules/extension.ts';
import { iconFaults } from './rules/icons.ts';
import { schemaFaults } from './rules/schema.ts';
import { signInFaults } from './rules/sign-in.ts';
import { storeFaults } from './rules/store.ts';
import { tabFaults } from './rules/tabs.ts';
import { templateFaults } from './rules/template.ts';
import { versionFaults } from './rules/version.ts';

/**
 * Everything that would stop the package from being installed or from working, one line each;
 * none when it is good.
 * @param values one for every placeholder
 */
export async function packageFaults(
  { template, icons, programVersion }: PackageSources,
  values: Readonly<Record<string, string>>,
): Promise<string[]> {
  if (!isJson(template)) return ['manifest.json: is not JSON'];
  const unfillable = templateFaults(template);
  const manifest = fillPlaceholders(template, values) as AppManifest;
  const departures = await schemaFaults(manifest);
  // The rules below read fields that only a manifest after the schema is sure to have.
  if (departures.length > 0) return [...unfillable, ...departures];
  return [
    ...unfillable,
    ...versionFaults(manifest, programVersion),
    ...commandFaults(manifest, commands),
    ...extensionFaults(manifest, extensionCommands),
    ...tabFaults(manifest, pageAddresses),
    ...domainFaults(manifest),
    ...signInFaults(manifest),
    ...storeFaults(manifest),
    ...iconFaults(manifest, icons),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
