import { withDataProtection } from './data-protection-table.ts';
import { makeAnew } from './markdown-page.ts';

await makeAnew(new URL('../../.github/DATA-PROTECTION.md', import.meta.url), withDataProtection);
