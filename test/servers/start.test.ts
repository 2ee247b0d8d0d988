import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { startServer } from '../support/start-server.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

describe('a server that starts on a database', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let path: string;

  beforeEach(async () => {
    folder = temporaryFolder();
    path = folder.file('visit-ready.sqlite');
    const database = openDatabase(path);
    await seedAnnouncement(createSqliteStore(database), demoStaff, aTenantOf(demoStaff));
    database.close();
  });

  afterEach(() => {
    folder.remove();
  });

  /** What a start says that comes to nothing, and the code that it ends with. */
  async function failedStart(database = path): Promise<{ code: number; said: string }> {
    const environment = { PORT: '0', SQLITE_PATH: database, LOG_LEVEL: 'error' };
    const child = spawn(process.execPath, ['bot/main.ts'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [said, [code]] = await Promise.all([
      text(child.stderr),
      once(child, 'close') as Promise<[number]>,
    ]);
    return { code, said };
  }

  it('that a newer version has written says so, and leaves it as it is', async () => {
    change('PRAGMA user_version = 99');
    const before = readFileSync(path);

    const { code, said } = await failedStart();

    assert.equal(code, 1);
    assert.equal(
      said,
      `${path} was written by a newer version of Visit Ready. It is left as it is.\n`,
    );
    assert.deepEqual(readFileSync(path), before);
  });

  it('that is cut off says that it is damaged, and leaves it as it is', async () => {
    truncateSync(path, Math.floor(statSync(path).size / 2));
    const before = readFileSync(path);

    const { code, said } = await failedStart();

    assert.equal(code, 1);
    assert.match(
      said,
      /^SQLITE_PATH: .* is damaged, or is no database\. .*a backup in its place\n$/,
    );
    assert.deepEqual(readFileSync(path), before);
  });

  it('that is another kind of file says so in one line', async () => {
    writeFileSync(path, 'Minutes of the core group. '.repeat(100));

    const { said } = await failedStart();

    assert.match(said, /^SQLITE_PATH: [^\n]* is no database\. [^\n]*\n$/);
  });

  it('in a place where there can be none says so in one line', async () => {
    const { code, said } = await failedStart(`${path}/below-a-file.sqlite`);

    assert.equal(code, 1);
    assert.match(said, /^SQLITE_PATH: [^\n]* can’t be opened: [^\n]*\n$/);
  });

  it('of the first version, without its later indexes, works, and shows what is in it', async () => {
    change('DROP INDEX items_by_owner; DROP INDEX items_by_away_owner; PRAGMA user_version = 0');
    const server = await startServer({ SQLITE_PATH: path });

    const response = await fetch(server.url + paths.readiness(announcedVisit), {
      headers: { authorization: `Persona ${demoStaff[0]!.id}` },
    });
    const { visit } = readinessSchema.parse(await response.json());
    await server.stop();

    assert.equal(visit.id, announcedVisit);
  });

  function change(statements: string): void {
    const database = new DatabaseSync(path);
    database.exec(statements);
    database.close();
  }
});
