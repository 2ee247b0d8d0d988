import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { printedDefinition } from './api-definition.ts';

// npm run connector: the definition made anew from the contract.
const file = new URL('apiDefinition.swagger.json', import.meta.url);
const options = await resolveConfig(file);
await writeFile(file, await format(printedDefinition(), { ...options, parser: 'json' }));
