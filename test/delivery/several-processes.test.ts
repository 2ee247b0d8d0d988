import assert from 'node:assert/strict';
import { crashSeed, drawn } from '../support/chance.ts';
import { announceTo, type CrashTrial } from '../support/crash-trial.ts';
import { announcementsToPeople } from '../support/seed-announcement.ts';
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
