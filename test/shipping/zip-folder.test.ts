import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { zipFolder } from '../../infra/release/zip-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a folder as one file', () => {
  it('holds every file by its path, and comes out the same each time', async () => {
    const folder = temporaryFolder();
    const release = folder.file('release');
    mkdirSync(join(release, 'bot/cards'), { recursive: true });
    writeFileSync(join(release, 'package.json'), '{}');
    writeFileSync(join(release, 'bot/cards/text.ts'), 'export {};');

    await zipFolder(release, folder.file('one.zip'));
    await zipFolder(release, folder.file('two.zip'));

    const [one, two] = ['one.zip', 'two.zip'].map((name) => readFileSync(folder.file(name)));
    const files = Object.entries(unzipSync(one!)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    assert.deepEqual(files, [
      ['bot/cards/text.ts', 'export {};'],
      ['package.json', '{}'],
    ]);
    assert.ok(one!.equals(two!));
    folder.remove();
  });
});
