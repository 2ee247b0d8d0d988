import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { withPermissions } from './permissions-table.ts';

const readme = new URL('../../README.md', import.meta.url);

const options = await resolveConfig(readme);
const printed = withPermissions(await readFile(readme, 'utf8'));
await writeFile(readme, await format(printed, { ...options, parser: 'markdown' }));
