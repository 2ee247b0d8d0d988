import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import type { Person } from '../../bot/domain/people/person.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aCrowd, aPerson } from '../support/builders.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { freePort } from '../support/free-port.ts';
import { deliveriesToPeople, seedAnnouncement } from '../support/seed-announcement.ts';
import { startAzurite, type Azurite } from '../support/start-azurite.ts';
import { startProgram, type Program } from '../support/start-program.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { startDouble } from '../support/test-app.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const people = 150;
/** Two processes that each let go of what they missed may still meet in a moment, on a busy machine. */
const fewRefusals = 2;

describe('two processes that tell people', function () {
  this.timeout(240_000);

  let staff: Person[];
  let folder: TemporaryFolder;
  let double: ConnectorDouble;
  let database: DatabaseSync;
  let store: DocumentStore;
  let azurite: Azurite | undefined;
  let programs: Program[];

  beforeEach(async () => {
    staff = [director, ...aCrowd(people - 1)];
    folder = temporaryFolder();
    double = await startDouble(staff, 'teams');
    double.faults.answerAfter(100, 150);
    database = openDatabase(folder.file('visit-ready.sqlite'));
    store = createSqliteStore(database);
    programs = [];
    await seedAnnouncement(store, staff, double);
  });

  afterEach(async () => {
    for (const program of programs) await program.stop('SIGKILL');
    await azurite?.stop();
    database.close();
    await double.stop();
    folder.remove();
  });

  async function start(environment: Record<string, string> = {}): Promise<Program> {
    const program = await startProgram({
      parameters: ['bot/main.ts'],
      environment: {
        PORT: String(await freePort()),
        SQLITE_PATH: folder.file('visit-ready.sqlite'),
        LOG_LEVEL: 'info',
        ...environment,
      },
      ready: /listening/,
      patience: 100_000,
    });
    programs.push(program);
    return program;
  }

  function told(): Map<string, number> {
    const times = new Map<string, number>();
    for (const { recipient } of double.sent()) {
      if (recipient !== undefined) times.set(recipient, (times.get(recipient) ?? 0) + 1);
    }
    return times;
  }

  /** Everybody, with time for two processes to start and for one to be found dead. */
  async function untilTold(number: number): Promise<void> {
    const patience = 120_000;
    await double.until(`${number} people to be told`, () => told().size >= number, patience);
  }

  it('on one queue tell everybody, none lost, when one of them is killed on the way', async () => {
    azurite = await startAzurite(folder.file('azurite'));
    const queue = {
      QUEUE: 'azure-storage',
      STORAGE_CONNECTION_STRING: azurite.connectionString,
    };
    const [first] = await Promise.all([start(queue), start(queue)]);

    await untilTold(40);
    await first.stop('SIGKILL');
    const atTheKill = await deliveriesToPeople(store);
    const inFlight = new Set(
      atTheKill.filter(({ state }) => state === 'sending').map(({ recipient }) => recipient.id),
    );
    await untilTold(people);

    const deliveries = await deliveriesToPeople(store);
    const marked = new Set(
      deliveries.filter((one) => one.possiblyRepeated).map(({ recipient }) => recipient.id),
    );
    const twice = [...told()].filter(([, times]) => times > 1).map(([id]) => id);
    assert.ok(twice.every((id) => marked.has(id)));
    assert.ok([...marked].every((id) => inFlight.has(id)));
  });

  it('on one file, each with a queue of its own, tell nobody twice, at one council’s pace', async () => {
    await Promise.all([start(), start()]);

    await untilTold(people);
    for (const program of programs) await program.stop();

    assert.deepEqual(new Set(told().values()), new Set([1]));
    const refused = double.calls().filter(({ status }) => status === 429);
    assert.ok(refused.length <= fewRefusals, `${refused.length} were refused`);
  });
});
