import assert from 'node:assert/strict';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { councilPartition, visitPartition } from '../../../bot/application/partitions.ts';
import { MessageRefused, type Messenger } from '../../../bot/application/ports.ts';
import { createOf, readRecord } from '../../../bot/application/records/record.ts';
import {
  chunkRecord,
  deliveryRecord,
  installationRecord,
  personRecord,
  waveRecord,
} from '../../../bot/application/records/record-types.ts';
import { rememberConversation } from '../../../bot/application/remember-conversation.ts';
import type { ChunkQueue } from '../../../bot/delivery/queue/chunk-queue.ts';
import type { DeliveryParts } from '../../../bot/delivery/delivery-parts.ts';
import { createRunChunk } from '../../../bot/delivery/sending/run-chunk.ts';
import { newChunk } from '../../../bot/domain/telling/chunk.ts';
import { newDelivery } from '../../../bot/domain/telling/delivery.ts';
import { announcementWaves, type Wave } from '../../../bot/domain/telling/wave.ts';
import { atOnce } from '../../../bot/domain/telling/release.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { aCrowd } from '../../support/builders.ts';
import { createDeliveryParts } from '../../support/delivery-parts.ts';

const council = 'council';
const visitId = 'visit';
const partition = visitPartition(council, visitId);
const installation = { serviceUrl: 'https://teams.example/', botId: '28:bot', channels: [] };

describe('a chunk of deliveries', () => {
  const staff = aCrowd(3);
  const wave: Wave = announcementWaves({ managers: atOnce, channel: atOnce, everyone: atOnce })[3]!;
  const deliveries = staff.map(({ id }) => newDelivery(wave, { kind: 'person', id }));
  const chunk = newChunk(wave, 1, deliveries);
  let store: DocumentStore;
  let parts: DeliveryParts;
  let refused: Set<string>;
  let sentTo: string[];
  let waits: number[];

  beforeEach(async () => {
    store = createSqliteStore(openDatabase(':memory:'));
    refused = new Set();
    sentTo = [];
    waits = [];
    const messenger: Messenger = {
      openChat: () => Promise.reject(new Error('every chat is known here')),
      send({ conversationId }) {
        sentTo.push(conversationId);
        if (!refused.has(conversationId)) return Promise.resolve('activity-1');
        const refusal = { status: 503, retryAfter: null, mayHaveArrived: false, reason: null };
        return Promise.reject(new MessageRefused(refusal));
      },
      post: () => Promise.reject(new Error('nothing is posted here')),
      update: () => Promise.reject(new Error('nothing is updated here')),
    };
    const queue: ChunkQueue = {
      durable: false,
      put(_place, wait) {
        waits.push(wait);
        return Promise.resolve();
      },
      start: () => undefined,
      check: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    };
    const say = () => Promise.resolve({ card: {}, summary: 'Ofsted focused visit' });
    const announcer = { toPerson: say, toChannel: say };
    parts = createDeliveryParts(store, { messenger, announcer, queue });
    await store.commit(partition, [
      createOf(waveRecord, wave),
      createOf(chunkRecord, chunk),
      ...deliveries.map((delivery) => createOf(deliveryRecord, delivery)),
    ]);
    await store.commit(councilPartition(council), [
      createOf(installationRecord, installation),
      ...staff.map((person) => createOf(personRecord, person)),
    ]);
    for (const { id } of staff) {
      await rememberConversation(store, council, { personId: id, conversationId: `a:${id}` });
    }
  });

  const run = () => createRunChunk(parts)({ council, visitId, chunk: chunk.id }, 1);

  async function kept() {
    return (await readRecord(store, chunkRecord, { partition, id: chunk.id }))?.body;
  }

  it('is done when everybody of it has been told, and tells nobody again', async () => {
    await run();
    await run();

    assert.deepEqual(
      sentTo,
      staff.map(({ id }) => `a:${id}`),
    );
    assert.equal((await kept())?.state, 'done');
    assert.deepEqual(waits, []);
  });

  it('comes again when the first of those who were refused may be tried again', async () => {
    refused.add(`a:${staff[1]!.id}`);

    await run();

    const [wait = 0] = waits;
    assert.ok(wait > 0 && wait <= 1_200, `waits ${wait} ms`);
    assert.equal((await kept())?.state, 'open');
  });

  it('comes again behind everybody’s first try: Teams’ time goes to who has heard nothing', async () => {
    const others = 5_000;
    refused.add(`a:${staff[1]!.id}`);
    const theirTime = parts.line.join(council, others) + parts.line.length(council);

    await run();

    const [wait = 0] = waits;
    assert.ok(wait > theirTime / 2, `waits ${wait} ms of ${theirTime}`);
  });

  it('is set aside, for somebody to look at, when it was handed out again and again', async () => {
    await createRunChunk(parts)({ council, visitId, chunk: chunk.id }, 6);

    assert.equal((await kept())?.state, 'set-aside');
    assert.deepEqual(sentTo, []);
  });
});
