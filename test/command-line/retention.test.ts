import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { Actor } from '../../bot/application/actor.ts';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { runCommand } from '../support/run-command.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { createTestClock } from '../support/test-clock.ts';

describe('how long the record is kept, on the command line', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let database: DatabaseSync;

  /** A visit of 2018 that was called off the next day; all but its audit trail is due. */
  beforeEach(async () => {
    folder = temporaryFolder();
    database = openDatabase(folder.file('visit-ready.sqlite'));
    const store = createSqliteStore(database);
    const clock = createTestClock();
    const { moveVisit, setRetention, changeHold } = createUseCases({ store, clock, ids });
    const dana: Actor = { council: demoTenantId, person: demoStaff[0]! };
    await seedAnnouncement(store, demoStaff, aTenantOf(demoStaff));
    clock.set('2018-01-24T12:00:00Z');
    await moveVisit(dana, announcedVisit, {
      ...{ move: 'cancel', reason: 'Ofsted called it off' },
      ...{ fieldwork: null, received: null, screened: undefined },
    });
    const periods = {
      ...{ deliveries: 6, requests: 12, visit: 24, audit: null },
      ...{ letters: null, leavers: null },
    };
    await setRetention(dana, { periods, lastChanged: null });
    await changeHold(dana, { kind: 'hold', visitId: announcedVisit, reason: 'Judicial review' });
    await changeHold(dana, { kind: 'lift', visitId: announcedVisit, reason: 'It is decided' });
  });

  afterEach(() => {
    database.close();
    folder.remove();
  });

  function run(...parameters: string[]) {
    const environment = { SQLITE_PATH: folder.file('visit-ready.sqlite') };
    return runCommand(['retention', ...parameters], environment);
  }

  it('says what is kept for how long, and what goes on which day', async () => {
    const { stdout } = await run();

    assert.match(stdout, /^Who was told +6 months$/m);
    assert.match(stdout, /^Visit +2 years$/m);
    assert.match(stdout, /^Audit trail +For good$/m);
    assert.match(stdout, /^Fri 24 Jan 2020 +Visit +Focused visit: care leavers, Tue 23 Jan 2018$/m);
    assert.match(stdout, /^Erased\nNothing\.$/m);
  });

  it('erases what is due when it is told to, and says what', async () => {
    const { stdout } = await run('--erase');

    assert.match(stdout, /^Goes\nNothing\.$/m);
    assert.match(stdout, new RegExp(`Visit +${announcedVisit} +\\d+$`, 'm'));
  });
});
