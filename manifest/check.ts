import { connectorFaults, readConnectorFiles } from './connector/connector-faults.ts';
import { packageFaults } from './package-faults.ts';
import { readPackageSources } from './package-sources.ts';
import { readPackageSettings } from './package-settings.ts';
import { specimenSettings } from './specimen-settings.ts';

// npm run manifest:check: one line a fault, and exit code 1 when there is one.
const faults = [
  ...(await packageFaults(await readPackageSources(), readPackageSettings(specimenSettings))),
  ...(await connectorFaults(await readConnectorFiles())),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
else process.stdout.write('The manifest and the connector are good.\n');
