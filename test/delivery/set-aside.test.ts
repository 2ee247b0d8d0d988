import assert from 'node:assert/strict';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { queryRecords, readRecord } from '../../bot/application/records/record.ts';
import { chunkRecord } from '../../bot/application/records/record-types.ts';
import { createUseCases, type UseCases } from '../../bot/application/use-cases.ts';
import { getVisit } from '../../bot/application/visits.ts';
import { demoTenantId } from '../../bot/config.ts';
import { createExpandWave } from '../../bot/delivery/waves/expand-wave.ts';
import { createRunChunk, type RunChunk } from '../../bot/delivery/sending/run-chunk.ts';
import { waveKeys } from '../../bot/domain/telling/wave.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aCrowd } from '../support/builders.ts';
import { director } from '../support/crash-trial.ts';
import { createDeliveryParts } from '../support/delivery-parts.ts';
import { createLogBook, type LogBook } from '../support/log-book.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { createTestClock } from '../support/test-clock.ts';

const staff = [director, ...aCrowd(3)];
const actor = { council: demoTenantId, person: director };
const partition = visitPartition(demoTenantId, announcedVisit);

describe('a chunk of messages that was handed out five times and never came to an end', () => {
  let store: DocumentStore;
  let useCases: UseCases;
  let log: LogBook;
  let run: RunChunk;
  let requests: number;
  let chunk: string;

  beforeEach(async () => {
    store = createSqliteStore(openDatabase(':memory:'));
    const clock = createTestClock();
    useCases = createUseCases({ store, clock, ids });
    log = createLogBook();
    requests = 0;
    await seedAnnouncement(store, staff, aTenantOf(staff));
    const visit = await getVisit(store, demoTenantId, announcedVisit);
    const expand = createExpandWave({ store, clock, ids });
    const everyone = { council: demoTenantId, visit, wave: 'everyone', keys: waveKeys };
    for await (const { body } of expand(everyone)) chunk = body.id;
    const count = () => {
      requests += 1;
      return Promise.resolve('');
    };
    const say = () => Promise.resolve({ card: {}, summary: 'Ofsted focused visit' });
    run = createRunChunk(
      createDeliveryParts(store, {
        log,
        messenger: {
          openChat: count,
          send: count,
          post: () => Promise.reject(new Error('nothing is posted here')),
          update: () => Promise.reject(new Error('nothing is updated here')),
        },
        announcer: { toPerson: say, toChannel: say },
      }),
    );
  });

  const place = () => ({ council: demoTenantId, visitId: announcedVisit, chunk });

  it('is set aside with a line in the log and in the audit trail, and sends nothing', async () => {
    await run(place(), 6);
    await run(place(), 1);

    const kept = await readRecord(store, chunkRecord, { partition, id: chunk });
    assert.equal(kept?.body.state, 'set-aside');
    assert.equal(requests, 0);
    assert.deepEqual(log.troubles(), ['chunk set aside']);
    const events = await queryRecords(store, eventRecord, { partition });
    assert.deepEqual(
      events.filter(({ body }) => body.type === 'chunk.set-aside').map(({ body }) => body.subject),
      [chunk],
    );
  });

  it('is shown: who was not reached, why, and whom to ask', async () => {
    await run(place(), 6);

    const { reach, attention } = await useCases.showReadiness(actor, announcedVisit);
    const { people } = await useCases.showReach(actor, announcedVisit);
    assert.deepEqual([reach.notReached, reach.waiting], [3, 1]);
    assert.deepEqual(
      people
        .filter(({ delivery }) => delivery === 'not-reached')
        .map((one) => one.notReachedBecause),
      Array<string>(3).fill(
        'Visit Ready failed to send the message, several times. Phone them, and tell IT.',
      ),
    );
    const shown = attention.map(({ title, detail }) => `${title}: ${detail}`);
    assert.ok(shown.includes('3 people not reached: phone them'));
    assert.ok(
      shown.includes(
        '3 messages could not be sent: ask IT to look at the log, then send them again',
      ),
    );
  });

  it('goes out as long as it has been handed out five times at most', async () => {
    await run(place(), 5);

    assert.equal(requests, 3);
    assert.equal((await useCases.showReadiness(actor, announcedVisit)).reach.sent, 3);
  });
});
