import assert from 'node:assert/strict';
import { copyFileSync, existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { runCommand } from '../support/run-command.ts';
import { aTenantOf, seedAnnouncement } from '../support/seed-announcement.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

describe('a backup of the embedded store', function () {
  this.timeout(60_000);
  const partition = 'council under load';
  let folder: TemporaryFolder;
  let database: DatabaseSync;
  let store: DocumentStore;

  beforeEach(async () => {
    folder = temporaryFolder();
    database = openDatabase(folder.file('visit-ready.sqlite'));
    store = createSqliteStore(database);
    await seedAnnouncement(store, demoStaff, aTenantOf(demoStaff));
  });

  afterEach(() => {
    database.close();
    folder.remove();
  });

  function run(command: string, parameters: string[] = [], file = 'visit-ready.sqlite') {
    return runCommand([command, ...parameters], { SQLITE_PATH: folder.file(file) });
  }

  async function writePair(number: number): Promise<void> {
    const pair = ['first', 'second'].map((half) => {
      const id = `${half}:${String(number).padStart(9, '0')}`;
      return { kind: 'create', document: { id, type: half, version: 1, body: {} } } as const;
    });
    await store.commit(partition, pair);
  }

  /** Writes one pair after the other until it is told to stop; how many there are is the result. */
  async function writePairs(stopping: AbortSignal): Promise<number> {
    for (let number = 1; ; number += 1) {
      if (stopping.aborted) return number;
      await writePair(number);
    }
  }

  it('is taken while people work, and restored is whole: every commit to a moment, and none after', async () => {
    const stopping = new AbortController();
    await writePair(0);
    const writing = writePairs(stopping.signal);

    const { exitCode, stderr } = await run('backup', ['--to', folder.file('backup.sqlite')]);
    stopping.abort();
    const written = await writing;

    assert.equal(stderr, '');
    assert.equal(exitCode, 0);
    copyFileSync(folder.file('backup.sqlite'), folder.file('restored.sqlite'));
    assert.equal((await run('verify', [], 'restored.sqlite')).exitCode, 0);
    const restored = openDatabase(folder.file('restored.sqlite'));
    const idsOf = async (type: string) => {
      const { documents } = await createSqliteStore(restored).query(partition, [type], {
        limit: written + 1,
      });
      return documents.map(({ id }) => id.slice(type.length + 1));
    };
    const [first, second] = [await idsOf('first'), await idsOf('second')];
    restored.close();
    assert.deepEqual(second, first);
    assert.ok(first.length > 0 && first.length <= written);
    assert.deepEqual(
      first,
      first.map((_, number) => String(number).padStart(9, '0')),
    );
  });

  it('never takes the place of a file that is there', async () => {
    const to = ['--to', folder.file('backup.sqlite')];
    assert.equal((await run('backup', to)).exitCode, 0);

    const { exitCode, stderr } = await run('backup', to);

    assert.equal(exitCode, 1);
    assert.match(stderr, /is there already\. It is left as it is\.$/m);
  });

  it('is not made of a file that is not there', async () => {
    const to = ['--to', folder.file('backup.sqlite')];

    const { exitCode, stderr } = await run('backup', to, 'nothing.sqlite');

    assert.equal(exitCode, 1);
    assert.match(stderr, /^There is no file /);
    assert.ok(!existsSync(folder.file('nothing.sqlite')));
  });

  it('is Azure’s own affair on Cosmos DB', async () => {
    const { exitCode, stderr } = await runCommand(
      ['backup', '--to', folder.file('backup.sqlite')],
      {
        STORE: 'cosmos',
        COSMOS_ENDPOINT: 'https://visit-ready.documents.azure.com/',
      },
    );

    assert.equal(exitCode, 2);
    assert.match(stderr, /^STORE: Azure itself backs Cosmos DB up/);
  });
});
