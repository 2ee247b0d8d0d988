import { makeAnew } from './markdown-page.ts';
import { withPermissions } from './permissions-table.ts';

await makeAnew(new URL('../../README.md', import.meta.url), withPermissions);
