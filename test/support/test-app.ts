import { once } from 'node:events';
import type { Actor } from '../../bot/application/actor.ts';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { councilPartition } from '../../bot/application/partitions.ts';
import { createOf } from '../../bot/application/records/record.ts';
import { personRecord } from '../../bot/application/records/record-types.ts';
import { compose } from '../../bot/compose.ts';
import { demoTenantId, readConfig } from '../../bot/config.ts';
import { demoStaff, demoTeams } from '../../bot/demo/demo-staff.ts';
import { openStore } from '../../bot/open-store.ts';
import { entraIdOf, type Person } from '../../bot/domain/people/person.ts';
import type { OpenStore } from '../../bot/stores/opened-store.ts';
import type { DoublePerson } from './connector-double/messages.ts';
import type { DoubleOptions } from './connector-double/service.ts';
import { startConnectorDouble, type ConnectorDouble } from './connector-double/start.ts';
import { startCosmosDouble } from './cosmos-double/start.ts';
import { stopCosmos } from './stop-cosmos.ts';
import { startConversation, type Conversation } from './conversation.ts';
import { createLogBook, type LogBook } from './log-book.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { createWatching, type Watching } from './watching.ts';
import { botId, unsigned } from './unsigned.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestAppOptions {
  staff?: readonly Person[];
  environment?: Record<string, string>;
  limits?: DoubleOptions['limits'];
  /** People of the tenant besides the staff. */
  members?: readonly DoublePerson[];
  /** Milliseconds between two changes of a channel's card; three seconds unless given. */
  channelInterval?: number;
  /** Milliseconds that each request to Teams takes; one unless given. */
  requestLength?: number;
}

/** The whole product on a port and a file of its own, with the Bot Connector's double for Teams. */
export interface TestApp {
  url: string;
  app: Awaited<ReturnType<typeof compose>>;
  double: ConnectorDouble;
  chat: Conversation;
  clock: TestClock;
  log: LogBook;
  /** Looks at the condition after every commit. */
  until: Watching['until'];
  /** Somebody of the staff, as use-cases want to know them. */
  actor(name: string): Actor;
  /** @param notice milliseconds for which it says that it is ending, before it does */
  stop(notice?: number): Promise<void>;
}

export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const staff = options.staff ?? demoStaff;
  const folder = temporaryFolder();
  const double = await startDouble(staff, options.limits, options.members);
  const cosmos = process.env.TEST_STORE === 'cosmos' ? await startCosmosDouble() : null;
  const config = readConfig({
    ...double.environment,
    NODE_ENV: 'test',
    PUBLIC_URL: 'https://visit-ready.example',
    SQLITE_PATH: folder.file('visit-ready.sqlite'),
    ...(cosmos?.environment ?? {}),
    ...options.environment,
  });
  const clock = createTestClock();
  const log = createLogBook();
  const watching = createWatching();
  const kept = watched(await openStore(config, log), watching);
  const graphToken = (council: string) => Promise.resolve(`graph-token-for-${council}`);
  const app = await compose(config, {
    ...{ clock, log, kept, graphToken },
    credentials: unsigned,
    requestLength: options.requestLength ?? 1,
    channelInterval: options.channelInterval,
  });
  await keepStaff(app.store, staff);
  app.server.listen(0, '127.0.0.1');
  await once(app.server.server, 'listening');
  const { port } = app.server.address();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    app,
    double,
    chat: startConversation(url, double),
    clock,
    log,
    until: (...awaited) => watching.until(...awaited),
    actor: (name) => ({ council: demoTenantId, person: named(staff, name) }),
    async stop(notice = 0) {
      await app.close(notice);
      await double.stop();
      if (cosmos !== null) await stopCosmos(cosmos);
      folder.remove();
    },
  };
}

/** The store, telling of every commit. */
function watched(kept: OpenStore, watching: Watching): OpenStore {
  const store: DocumentStore = {
    read: (...asked) => kept.store.read(...asked),
    query: (...asked) => kept.store.query(...asked),
    async commit(...given) {
      const etags = await kept.store.commit(...given);
      // What the product remembers of the store is brought up to date before anybody looks.
      setImmediate(() => {
        watching.changed();
      });
      return etags;
    },
  };
  return { ...kept, store };
}

/** The double with these people in its tenant, and the demo's channel. */
export function startDouble(
  staff: readonly Person[],
  limits: DoubleOptions['limits'] = 'off',
  members: readonly DoublePerson[] = [],
): Promise<ConnectorDouble> {
  return startConnectorDouble({
    tenantId: demoTenantId,
    botId,
    people: [
      ...staff
        .filter((person) => entraIdOf(person) !== null)
        .map(({ id, name, teamsUserId }) => ({
          id: teamsUserId ?? `29:${id}`,
          name,
          aadObjectId: id,
        })),
      ...members,
    ],
    team: {
      id: '19:childrens-services@thread.tacv2',
      name: 'Children’s services',
      aadGroupId: '6a7d9cb8-d1ca-4f6e-9ab7-7f8e9daca1c7',
      channels: [demoTeams.channel],
    },
    limits,
  });
}

/** Puts people on the staff list. */
export async function keepStaff(
  store: TestApp['app']['store'],
  staff: readonly Person[],
): Promise<void> {
  for (let from = 0; from < staff.length; from += 100) {
    const some = staff.slice(from, from + 100).map((person) => createOf(personRecord, person));
    await store.commit(councilPartition(demoTenantId), some);
  }
}

function named(staff: readonly Person[], name: string): Person {
  const found = staff.find((person) => person.name === name);
  if (found === undefined) throw new Error(`Nobody on the staff is called ${name}`);
  return found;
}
