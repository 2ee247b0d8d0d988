import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { heldTypes, withDataProtection } from '../../support/data-protection-table.ts';
import { madeAnew } from '../../support/markdown-page.ts';

const root = new URL('../../../', import.meta.url);
/** Keep nothing about anybody: which process does a piece of work. */
const ofTheProgram = ['lease'];

describe('what is held about people', () => {
  it('is printed as the schemas have it', async () => {
    const page = new URL('.github/DATA-PROTECTION.md', root);
    const { now, anew } = await madeAnew(page, withDataProtection);

    assert.equal(now, anew, 'Run `npm run data-protection`');
  });

  it('speaks of every type of document that the program keeps', () => {
    const folder = new URL('bot/application/', root);
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .flatMap((text) => [...text.matchAll(/: RecordType<.*> = \{\s+type: '([^']+)'/g)])
      .map(([, type]) => type);

    assert.ok(kept.length > 30);
    assert.deepEqual(kept.toSorted(), [...heldTypes, ...ofTheProgram].toSorted());
  });
});
