import assert from 'node:assert/strict';
import { StoreConflict } from '../../bot/application/document-store.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { queryRecords, replaceOf } from '../../bot/application/records/record.ts';
import { chunkRecord } from '../../bot/application/records/record-types.ts';
import { demoTenantId } from '../../bot/config.ts';
import { crashSeed, drawn } from '../support/chance.ts';
import { announceTo, type CrashTrial } from '../support/crash-trial.ts';
import { endLeases } from '../support/end-leases.ts';
import { announcedVisit, announcementsToPeople } from '../support/seed-announcement.ts';
import { startAzurite, type Azurite } from '../support/start-azurite.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const people = 150;

describe(`two processes that tell people (CRASH_SEED=${crashSeed})`, function () {
  this.timeout(240_000);

  let trial: CrashTrial;
  let folder: TemporaryFolder;
  let azurite: Azurite | undefined;

  beforeEach(async () => {
    folder = temporaryFolder();
    trial = await announceTo(people);
    trial.double.faults.answerAfter(100, 150);
  });

  afterEach(async () => {
    await trial.end();
    await azurite?.stop();
    folder.remove();
  });

  /** What the dead one had in its hands is known to be lost by then. */
  async function aMinuteGoesBy(): Promise<void> {
    const { store } = trial;
    await endLeases(store, /^(process:|delivery-sweep)/);
    const partition = visitPartition(demoTenantId, announcedVisit);
    const wanted = { equals: { state: 'open' } };
    const dueAt = new Date(Date.now() - 60_000).toISOString();
    for (const kept of await queryRecords(store, chunkRecord, { partition, wanted })) {
      const older = replaceOf(chunkRecord, kept, { ...kept.body, dueAt });
      await store.commit(partition, [older]).catch((error: unknown) => {
        // What the living one changes meanwhile is in its hands.
        if (!(error instanceof StoreConflict)) throw error;
      });
    }
  }

  it('on one queue tell everybody, none lost, when one of them is killed on the way', async () => {
    azurite = await startAzurite(folder.file('azurite'));
    const queue = {
      QUEUE: 'azure-storage',
      STORAGE_CONNECTION_STRING: azurite.connectionString,
    };
    const [first] = await Promise.all([trial.start(queue), trial.start(queue)]);

    await trial.untilTold(drawn('told by both', 5, 120));
    await first.stop('SIGKILL');
    const atTheKill = await announcementsToPeople(trial.store);
    const inFlight = new Set(
      atTheKill.filter(({ state }) => state === 'sending').map(({ recipient }) => recipient.id),
    );
    await aMinuteGoesBy();
    await trial.untilTold(people);

    const deliveries = await announcementsToPeople(trial.store);
    const marked = new Set(
      deliveries.filter((one) => one.possiblyRepeated).map(({ recipient }) => recipient.id),
    );
    const twice = [...trial.timesTold()].filter(([, times]) => times > 1).map(([id]) => id);
    assert.ok(twice.every((id) => marked.has(id)));
    assert.ok([...marked].every((id) => inFlight.has(id)));
  });

  it('on one file, each with a queue of its own, tell nobody twice', async () => {
    const programs = await Promise.all([trial.start(), trial.start()]);

    await trial.untilTold(people);
    for (const program of programs) await program.stop();

    assert.deepEqual(new Set(trial.timesTold().values()), new Set([1]));
  });
});
