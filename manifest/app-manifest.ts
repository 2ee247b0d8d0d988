import type { TeamsManifestV1D25 } from '@microsoft/app-manifest';

/** A Teams app manifest of the schema version that this app keeps to. */
export type AppManifest = TeamsManifestV1D25.TeamsManifestV1D25;
