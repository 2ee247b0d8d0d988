import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTab } from './vite-builds.ts';
import { writeRelease } from './write-release.ts';
import { zipFolder } from './zip-folder.ts';

const built = join(import.meta.dirname, '../../dist');
const tab = join(built, 'tab');
const release = join(built, 'release');

const { values } = parseArgs({ options: { zip: { type: 'boolean', default: false } } });

// npm run build: the tab, and the folder that is deployed; with --zip as one file too.
buildTab(tab);
writeRelease(release, tab);
process.stdout.write('dist/release is what is deployed.\n');
if (values.zip) {
  await zipFolder(release, join(built, 'visit-ready.zip'));
  process.stdout.write('dist/visit-ready.zip is the same as one file.\n');
}
