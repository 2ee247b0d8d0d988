import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import { councilPartition, visitPartition } from '../../bot/application/partitions.ts';
import { createOf } from '../../bot/application/records/record.ts';
import { personRecord, requestRecord } from '../../bot/application/records/record-types.ts';
import { findPerson } from '../../bot/application/people.ts';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { demoTenantId } from '../../bot/config.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aPerson } from '../support/builders.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const mina = aPerson({ name: 'Mina Zeller', roles: ['social-worker'], active: false });

describe('forgetting a leaver on the command line', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let database: DatabaseSync;
  let store: DocumentStore;

  beforeEach(async () => {
    folder = temporaryFolder();
    database = openDatabase(folder.file('visit-ready.sqlite'));
    store = createSqliteStore(database);
    await store.commit(councilPartition(demoTenantId), [createOf(personRecord, mina)]);
    const request = {
      ...{ id: 'r1', what: 'What Mina Zeller wrote in March', askedBy: 'Caroline' },
      ...{ ownerId: mina.id, due: '2018-01-31T12:00:00Z', originalDue: '2018-01-31T12:00:00Z' },
      ...{ loggedAt: '2018-01-30T09:00:00Z', loggedBy: mina.id, given: null, withdrawn: null },
    };
    await store.commit(visitPartition(demoTenantId, 'drill'), [createOf(requestRecord, request)]);
  });

  afterEach(() => {
    database.close();
    folder.remove();
  });

  function forget(...parameters: string[]) {
    const environment = { SQLITE_PATH: folder.file('visit-ready.sqlite') };
    return runCommand(['staff', 'forget', ...parameters], environment);
  }

  it('changes nothing before it is told who is meant, and that it is meant', async () => {
    const { exitCode, stderr } = await forget('mina zeller');

    assert.deepEqual(
      [exitCode, stderr],
      [2, 'Nothing was changed. Is it Mina Zeller? Then add --yes.\n'],
    );
    assert.equal((await findPerson(store, demoTenantId, mina.id))?.name, 'Mina Zeller');
  });

  it('says what they are called now, and how often people still wrote the name', async () => {
    const { stdout } = await forget('mina zeller', '--yes');

    assert.deepEqual(stdout.split('\n'), [
      'Mina Zeller is called “Former member of staff (Social worker)” from now on, in all visits.',
      '1 record has the name in what people wrote: export --search lists them.',
      '',
    ]);
  });
});
