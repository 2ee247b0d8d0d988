import { join } from 'node:path';
import { licenceFaults, licenceOf } from './licence-faults.ts';
import { lockedPackages } from './locked-packages.ts';

// npm run licences: how many packages are under which licence; exit code 1 when one does not fit.
const packages = lockedPackages(join(import.meta.dirname, '../..'));
const counts = Object.entries(Object.groupBy(packages, licenceOf))
  .map(([licence, under = []]) => [licence, under.length] as const)
  .toSorted(([, a], [, b]) => b - a);
for (const [licence, count] of counts)
  process.stdout.write(`${String(count).padStart(5)}  ${licence}\n`);

const faults = licenceFaults(packages);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
