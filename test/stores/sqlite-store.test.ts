import assert from 'node:assert/strict';
import { createHook } from 'node:async_hooks';
import { DatabaseSync } from 'node:sqlite';
import { StoreBusy, StoreConflict, type Operation } from '../../bot/application/document-store.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { describeDocumentStore } from './document-store-contract.ts';

describeDocumentStore('the embedded store', () =>
  Promise.resolve(createSqliteStore(openDatabase(':memory:'))),
);

describe('the embedded store’s file', () => {
  const partition = 'council';
  let folder: TemporaryFolder;
  let path: string;
  const opened: DatabaseSync[] = [];

  function open(): ReturnType<typeof createSqliteStore> {
    const database = openDatabase(path);
    opened.push(database);
    return createSqliteStore(database);
  }

  beforeEach(() => {
    folder = temporaryFolder();
    path = folder.file('data/visit-ready.sqlite');
  });

  afterEach(() => {
    for (const database of opened.splice(0)) if (database.isOpen) database.close();
    folder.remove();
  });

  function create(id: string): Operation {
    return { kind: 'create', document: { id, type: 'item', version: 1, body: { id } } };
  }

  it('is made with its folder, and keeps everything when it is opened again', async () => {
    await open().commit(partition, [create('item:1')]);
    opened[0]?.close();

    const { documents } = await open().query(partition, ['item']);

    assert.deepEqual(
      documents.map(({ body }) => body),
      [{ id: 'item:1' }],
    );
  });

  it('shows one connection what another has just committed', async () => {
    const [server, commandLine] = [open(), open()];

    await server.commit(partition, [create('item:1')]);

    assert.notEqual(await commandLine.read(partition, 'item:1'), null);
  });

  it('shows a connection that has read before what another has changed since', async () => {
    const [server, commandLine] = [open(), open()];
    const place = [partition, 'item:1'] as const;
    assert.equal(await server.read(...place), null);
    const [etag = ''] = await commandLine.commit(partition, [create('item:1')]);
    assert.deepEqual((await server.read(...place))?.body, { id: 'item:1' });
    const document = { id: 'item:1', type: 'item', version: 1, body: { state: 'done' } };

    await commandLine.commit(partition, [{ kind: 'replace', document, etag }]);

    assert.deepEqual((await server.read(...place))?.body, { state: 'done' });
    const { documents } = await server.query(partition, ['item']);
    assert.deepEqual(
      documents.map(({ body }) => body),
      [{ state: 'done' }],
    );
  });

  it('lists to a connection that has listed before what another has added since', async () => {
    const [server, commandLine] = [open(), open()];
    const idsIn = async (place: string) =>
      (await server.query(place, ['item'])).documents.map(({ id }) => id);
    assert.deepEqual(await idsIn(partition), []);

    await commandLine.commit(partition, [create('item:1')]);
    assert.deepEqual(await idsIn(partition), ['item:1']);
    await server.commit(partition, [create('item:2')]);

    assert.deepEqual(await idsIn(partition), ['item:1', 'item:2']);
    assert.deepEqual(await idsIn('another-council'), []);
  });

  it('does not read a list again when nothing but documents of other types was written', async () => {
    const store = open();
    await store.commit(partition, [create('item:1')]);
    const before = await store.query(partition, ['item']);
    const other = { id: 'event:1', type: 'event', version: 1, body: {} };

    await store.commit(partition, [{ kind: 'create', document: other }]);

    assert.equal(await store.query(partition, ['item']), before);
  });

  it('keeps each of the commits of one moment whole, whatever becomes of the others', async () => {
    const store = open();
    await store.commit(partition, [create('item:there')]);

    const outcomes = await Promise.allSettled([
      store.commit(partition, [create('item:1'), create('item:2')]),
      store.commit(partition, [create('item:3'), create('item:there')]),
      store.commit('another council', [create('item:1')]),
    ]);

    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    const { documents } = await store.query(partition, ['item']);
    assert.deepEqual(
      documents.map(({ id }) => id),
      ['item:1', 'item:2', 'item:there'],
    );
    assert.equal((await store.query('another council', ['item'])).documents.length, 1);
  });

  it('has a commit on the disk before it says so, and those of one moment at one go', async () => {
    const store = open();
    await store.commit(partition, [create('item:1')]);
    // What Node calls a request to the file system that is waited for beside the main thread.
    const asked = new Set<number>();
    const ended: number[] = [];
    const hook = createHook({
      init: (id, type) => type === 'FSREQCALLBACK' && asked.add(id),
      before: (id) => asked.has(id) && ended.push(id),
    });

    hook.enable();
    await Promise.all(
      ['item:2', 'item:3', 'item:4'].map((id) => store.commit(partition, [create(id)])),
    );
    hook.disable();

    assert.equal(ended.length, 1);
  });

  it('is closed once what is being written is on the disk', async () => {
    const store = open();
    const committed = store.commit(partition, [create('item:1')]);
    await new Promise(setImmediate);

    await store.close();

    await committed;
    assert.equal(opened[0]?.isOpen, false);
    assert.notEqual(await open().read(partition, 'item:1'), null);
  });

  it('lets one of two connections change a document, and tells the other', async () => {
    const [server, commandLine] = [open(), open()];
    const [etag = ''] = await server.commit(partition, [create('item:1')]);
    const remove: Operation = { kind: 'delete', id: 'item:1', etag };

    await server.commit(partition, [remove]);

    await assert.rejects(
      commandLine.commit(partition, [remove]),
      (error) => error instanceof StoreConflict && error.reason === 'missing',
    );
  });

  it('says that it is busy while another connection holds it, and works afterwards', async () => {
    const holder = openDatabase(path);
    opened.push(holder);
    const store = createSqliteStore(new DatabaseSync(path, { timeout: 1 }));
    holder.exec('BEGIN IMMEDIATE');

    await assert.rejects(store.commit(partition, [create('item:1')]), StoreBusy);

    holder.exec('ROLLBACK');
    await store.commit(partition, [create('item:1')]);
  });

  it('is left alone when a newer version has written it', () => {
    openDatabase(path).close();
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA user_version = 99');
    newer.close();

    assert.throws(() => openDatabase(path), /written by a newer version of Visit Ready/);

    const after = new DatabaseSync(path);
    opened.push(after);
    assert.equal(after.prepare('PRAGMA user_version').get()?.user_version, 99);
  });
});
