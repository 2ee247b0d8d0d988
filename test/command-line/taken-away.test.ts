import assert from 'node:assert/strict';
import { councilPartition } from '../../bot/application/partitions.ts';
import { administratorId } from '../../bot/application/people.ts';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { queryRecords } from '../../bot/application/records/record.ts';
import { demoTenantId } from '../../bot/config.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aPerson } from '../support/builders.ts';
import { runCommand } from '../support/run-command.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });

describe('what is taken away on the command line', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;

  before(async () => {
    folder = temporaryFolder();
    const database = openDatabase(folder.file('visit-ready.sqlite'));
    await seedAnnouncement(createSqliteStore(database), [director], aTenantOf([director]));
    database.close();
  });

  after(() => {
    folder.remove();
  });

  async function exported(file = 'visit-ready.sqlite'): Promise<string[]> {
    const database = openDatabase(folder.file(file));
    const partition = councilPartition(demoTenantId);
    const events = await queryRecords(createSqliteStore(database), eventRecord, { partition });
    database.close();
    return events
      .filter(({ body }) => body.actor === administratorId && body.type.endsWith('.exported'))
      .map(({ body }) => body.subject);
  }

  const run = (...parameters: string[]) =>
    runCommand(parameters, { SQLITE_PATH: folder.file('visit-ready.sqlite') });

  for (const [what, parameters] of [
    ['call-list', ['call-list', '--visit', announcedVisit]],
    ['staff-list', ['staff', 'list', '--csv']],
    ['action-plan', ['paper', 'action-plan', '--out', 'plan.xlsx']],
    ['search', ['export', '--search', 'Dana', '--out', 'dana.zip']],
    ['everything', ['backup', '--to', 'backup.sqlite']],
  ] as const) {
    it(`leaves one entry in the record: ${what}`, async () => {
      const before = await exported();

      const { exitCode, stderr } = await run(
        ...parameters.map((one) => (/\.\w+$/.test(one) ? folder.file(one) : one)),
      );

      assert.deepEqual([exitCode, stderr], [0, '']);
      assert.deepEqual((await exported()).slice(before.length), [what]);
    });
  }

  it('is known in a backup to have been taken with it', async () => {
    assert.equal((await exported('backup.sqlite')).at(-1), 'everything');
  });
});
