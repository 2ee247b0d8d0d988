import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChunkQueue } from '../../../bot/delivery/queue/chunk-queue.ts';
import { createStorageQueueClient } from '../../../bot/delivery/queue/storage-queue-client.ts';
import { createStorageQueue } from '../../../bot/delivery/queue/storage-queue.ts';
import { createLogBook, type LogBook } from '../../support/log-book.ts';
import { startAzurite, type Azurite } from '../../support/start-azurite.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';

describe('the queue on Azure Storage', function () {
  this.timeout(90_000);

  let folder: TemporaryFolder;
  let azurite: Azurite;
  let log: LogBook;
  let queues: ChunkQueue[];

  const place = { council: 'council', visitId: 'visit', chunk: 'everyone:0001' };

  before(async () => {
    folder = temporaryFolder();
    azurite = await startAzurite(folder.file('azurite'));
  });

  after(async () => {
    await azurite.stop();
    folder.remove();
  });

  beforeEach(() => {
    log = createLogBook();
    queues = [];
  });

  afterEach(() => Promise.all(queues.map((queue) => queue.stop())));

  function open(): ChunkQueue {
    const { connectionString } = azurite;
    const client = createStorageQueueClient({ url: null, connectionString });
    const queue = createStorageQueue(client, log);
    queues.push(queue);
    return queue;
  }

  it('hands a chunk to one of two processes, and no more once it is done', async () => {
    const got: string[] = [];
    for (const name of ['one', 'two']) {
      open().start(() => {
        got.push(name);
        return Promise.resolve();
      });
    }
    await open().put(place, 0);

    while (got.length === 0) await sleep(50);
    await sleep(1_000);

    assert.equal(got.length, 1);
  });

  it('keeps a chunk back until its time has come', async () => {
    const queue = open();
    const put = performance.now();
    await queue.put(place, 2_000);

    const at = await new Promise<number>((resolve) => {
      queue.start(() => {
        resolve(performance.now());
        return Promise.resolve();
      });
    });

    assert.ok(at - put >= 1_900, String(at - put));
  });

  it('hands a chunk out again when the work on it failed, and counts how often', async () => {
    const queue = open();
    await queue.put(place, 0);
    const times: number[] = [];

    await new Promise<void>((resolve) => {
      queue.start((_place, time) => {
        times.push(time);
        if (time === 1) return Promise.reject(new Error('The store is away'));
        resolve();
        return Promise.resolve();
      });
    });

    assert.deepEqual(times, [1, 2]);
    assert.deepEqual(log.troubles(), ['chunk failed']);
  });

  it('sets aside what it does not understand, with a line in the log', async () => {
    const { connectionString } = azurite;
    const client = createStorageQueueClient({ url: null, connectionString });
    await client.createIfNotExists();
    await client.sendMessage('not one of ours');
    let worked = false;
    open().start(() => {
      worked = true;
      return Promise.resolve();
    });

    while (log.troubles().length === 0) await sleep(50);

    assert.deepEqual(log.troubles(), ['queue message not understood, set aside']);
    assert.equal(worked, false);
  });

  it('says how late a chunk is, and nothing of one that a server of before has put', async () => {
    const late: number[] = [];
    const queue = open();
    const { connectionString } = azurite;
    const client = createStorageQueueClient({ url: null, connectionString });
    await client.createIfNotExists();
    await queue.check();
    await client.sendMessage(JSON.stringify({ ...place, due: Date.now() - 60_000 }));
    await client.sendMessage(JSON.stringify(place));
    queue.start((_place, _times, lateness) => {
      late.push(lateness);
      return Promise.resolve();
    });

    while (late.length < 2) await sleep(50);

    const [none = -1, aMinute = -1] = late.toSorted((a, b) => a - b);
    assert.equal(none, 0);
    assert.ok(aMinute >= 60_000);
  });
});
