import { AppManifestUtils } from '@microsoft/app-manifest';
import schema from '@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json' with { type: 'json' };
import type { AppManifest } from '../app-manifest.ts';

type Schema = Parameters<typeof AppManifestUtils.validateAgainstSchema>[1];

const address =
  'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json';

/** Where the manifest departs from Microsoft's schema. The schema is at hand: nothing is fetched. */
export async function schemaFaults(manifest: AppManifest): Promise<string[]> {
  // The package types a schema by its manifests, which no JSON file can satisfy.
  const departures = await AppManifestUtils.validateAgainstSchema(
    manifest,
    schema as unknown as Schema,
  );
  const named = manifest.$schema === address ? [] : [`$schema: must be ${address}`];
  return [...departures.map((departure) => `schema: ${departure.trim()}`), ...named];
}
