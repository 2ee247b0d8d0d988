import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { queryDocuments } from '../../bot/application/records/record.ts';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aPerson } from '../support/builders.ts';
import { runCommand, type CommandOutcome } from '../support/run-command.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { createTestClock } from '../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });

describe('the record of a visit, checked on the command line', function () {
  this.timeout(60_000);
  const partition = visitPartition(demoTenantId, announcedVisit);
  let folder: TemporaryFolder;
  let database: DatabaseSync;
  let store: DocumentStore;
  let seal: string;

  beforeEach(async () => {
    folder = temporaryFolder();
    database = openDatabase(folder.file('visit-ready.sqlite'));
    store = createSqliteStore(database);
    await seedAnnouncement(store, [director], aTenantOf([director]));
    await move('defer');
    const { stdout } = await run('--json');
    const { visits } = JSON.parse(stdout) as { visits: { visit: string; seal: string }[] };
    assert.equal(visits[0]?.visit, announcedVisit);
    ({ seal } = visits[0]);
  });

  afterEach(() => {
    database.close();
    folder.remove();
  });

  function run(...parameters: string[]): Promise<CommandOutcome> {
    const file = { SQLITE_PATH: folder.file('visit-ready.sqlite') };
    return runCommand(['verify', ...parameters], file);
  }

  function move(key: 'defer' | 'cancel') {
    const { moveVisit } = createUseCases({ store, clock: createTestClock(), ids });
    const actor = { council: demoTenantId, person: director };
    const asked = { move: key, reason: 'Snow', fieldwork: null, received: null };
    return moveVisit(actor, announcedVisit, { ...asked, screened: undefined });
  }

  const against = () => run('--visit', announcedVisit, '--against', seal);
  const events = () => queryDocuments(store, partition, { types: [eventRecord.type] });

  it('is what it was while nobody has touched it, whatever has happened since', async () => {
    await move('cancel');

    const { exitCode, stdout } = await against();

    assert.equal(exitCode, 0);
    assert.equal(stdout, `The first 2 events of ${announcedVisit} are what they were.\n`);
  });

  it('is not what it was once an event has been changed', async () => {
    const [event] = await events();
    assert.ok(event);
    const document = { ...event, body: { ...(event.body as object), actor: 'somebody-else' } };
    await store.commit(partition, [{ kind: 'replace', document, etag: event.etag }]);

    const { exitCode, stderr } = await against();

    assert.equal(exitCode, 1);
    assert.match(stderr, /is not what it was: among its first 2 events something was changed/);
  });

  it('is not what it was once an event has been taken away', async () => {
    const [event] = await events();
    assert.ok(event);
    await store.commit(partition, [{ kind: 'delete', id: event.id, etag: event.etag }]);

    assert.equal((await against()).exitCode, 1);
  });

  it('is checked against nothing but what verify has said', async () => {
    const outcomes = [
      await run('--visit', announcedVisit, '--against', '2:abc'),
      await run('--against', seal),
    ];

    assert.deepEqual(
      outcomes.map(({ exitCode }) => exitCode),
      [2, 2],
    );
  });

  it('comes with a count of all that is kept, which is whole', async () => {
    const { exitCode, stdout } = await run();

    assert.equal(exitCode, 0);
    assert.match(stdout, /^visit +1$/m);
    assert.match(stdout, /^event +2$/m);
  });

  it('is not whole once something that it refers to is missing, cannot be read, or is newer', async () => {
    await take(`person:${director.id}`, demoTenantId);
    await change('visit-plan', { body: {} });
    await change('wave', { version: 99 });

    const { exitCode, stdout, stderr } = await run();

    assert.equal(exitCode, 1);
    assert.match(stdout, / visit-plan:.* can’t be read\.$/m);
    assert.match(stdout, / item:\S+ needs person:\S+, which is missing\.$/m);
    assert.match(stdout, / wave:change-1 was written by a newer version of Visit Ready\.$/m);
    assert.match(stderr, /^What is kept is not whole: \d+ faults\.$/m);
  });

  it('is not whole once the visit itself is missing', async () => {
    await take(`visit:${announcedVisit}`);

    const { exitCode, stdout } = await run();

    assert.equal(exitCode, 1);
    assert.match(stdout, / item:.* needs visit:focused-visit-2018-01-23, which is missing\.$/m);
  });

  async function take(id: string, from = partition): Promise<void> {
    const { etag = '' } = (await store.read(from, id)) ?? {};
    await store.commit(from, [{ kind: 'delete', id, etag }]);
  }

  async function change(type: string, changes: object): Promise<void> {
    const [found] = (await store.query(partition, [type])).documents;
    assert.ok(found);
    const document = { ...found, ...changes };
    await store.commit(partition, [{ kind: 'replace', document, etag: found.etag }]);
  }
});
