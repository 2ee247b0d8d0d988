import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { scopes, scopeWords } from '../../bot/domain/connections/scopes.ts';

const page = new URL('../../infra/entra-for-other-systems.md', import.meta.url);

describe('the page on Entra registrations for other systems', () => {
  it('has every scope, and says what each lets a system do', async () => {
    const text = await readFile(page, 'utf8');
    const rows = [...text.matchAll(/^\| `([\w-]+\.[\w-]+)` +\| (.*?) +\|$/gm)];

    assert.deepEqual(
      rows.map(([, scope, words]) => [scope, words]),
      scopes.map((scope) => [scope, scopeWords(scope)]),
    );
  });
});
