import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { getVisit } from '../../bot/application/visits.ts';
import { demoTenantId } from '../../bot/config.ts';
import type { DeliveryParts } from '../../bot/delivery/delivery-parts.ts';
import { createExpandWave } from '../../bot/delivery/expand-wave.ts';
import { createSendDelivery } from '../../bot/delivery/send-delivery.ts';
import type { Person } from '../../bot/domain/people/person.ts';
import { waveKeys } from '../../bot/domain/telling/wave.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aCrowd, aPerson } from '../support/builders.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { createDeliveryParts } from '../support/delivery-parts.ts';
import { freePort } from '../support/free-port.ts';
import {
  announcedVisit,
  deliveriesToPeople,
  seedAnnouncement,
} from '../support/seed-announcement.ts';
import { startProgram, type Program } from '../support/start-program.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { startDouble } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });

describe('telling people, with the program dying on the way', function () {
  this.timeout(240_000);

  let staff: Person[];
  let folder: TemporaryFolder;
  let double: ConnectorDouble;
  let database: DatabaseSync;
  let store: DocumentStore;
  let program: Program | undefined;

  /** An announcement to so many people has been committed, and nothing has come of it yet. */
  async function announceTo(people: number): Promise<void> {
    staff = [director, ...aCrowd(people - 1)];
    folder = temporaryFolder();
    double = await startDouble(staff, 'teams');
    database = openDatabase(folder.file('visit-ready.sqlite'));
    store = createSqliteStore(database);
    await seedAnnouncement(store, staff, double);
  }

  afterEach(async () => {
    await program?.stop('SIGKILL');
    database.close();
    await double.stop();
    folder.remove();
  });

  /** The program as `npm start` runs it, on the file that an earlier run left. */
  async function start(): Promise<Program> {
    program = await startProgram({
      parameters: ['bot/main.ts'],
      environment: {
        PORT: String(await freePort()),
        SQLITE_PATH: folder.file('visit-ready.sqlite'),
        LOG_LEVEL: 'info',
      },
      ready: /listening/,
    });
    return program;
  }

  /** How often each person has been told, by their id. */
  function timesTold(): Map<string, number> {
    const times = new Map(staff.map(({ id }) => [id, 0]));
    for (const { recipient } of double.sent()) {
      if (recipient !== undefined) times.set(recipient, (times.get(recipient) ?? 0) + 1);
    }
    return times;
  }

  /** What a killed process had in its hands is taken up once it is known to be gone. */
  async function untilSettled(): Promise<void> {
    const settled = ({ state }: { state: string }) => state === 'sent' || state === 'not-reached';
    while (!(await deliveriesToPeople(store)).every(settled)) await sleep(250);
  }

  /** With time for a program to start, and to be sure that the one before it is gone. */
  function untilTold(people: number): Promise<void> {
    const isTold = () => {
      return [...timesTold().values()].filter((times) => times > 0).length >= people;
    };
    return double.until(`${people} people to be told`, isTold, 100_000);
  }

  it('tells everybody when it died after the announcement and before the first delivery', async () => {
    await announceTo(20);
    assert.deepEqual(await deliveriesToPeople(store), []);

    await start();
    await untilTold(20);

    assert.deepEqual(new Set(timesTold().values()), new Set([1]));
  });

  it('tells everybody once when it died while deliveries were being made', async () => {
    await announceTo(100);
    let chunks = 0;
    const dying: DocumentStore = {
      read: (...given) => store.read(...given),
      query: (...given) => store.query(...given),
      commit(...given) {
        chunks += 1;
        if (chunks > 1) throw new Error('The program has died');
        return store.commit(...given);
      },
    };
    const visit = await getVisit(store, demoTenantId, announcedVisit);
    const expand = createExpandWave({ store: dying, clock: createTestClock(), ids });
    const everyone = expand({ council: demoTenantId, visit, wave: 'everyone', keys: waveKeys });
    await assert.rejects(async () => {
      for await (const chunk of everyone) assert.equal(chunk.body.state, 'open');
    }, /has died/);
    const made = await deliveriesToPeople(store);
    assert.ok(made.length > 0 && made.length < 99);

    await start();
    await untilTold(100);

    assert.deepEqual(new Set(timesTold().values()), new Set([1]));
    assert.equal((await deliveriesToPeople(store)).length, 100);
  });

  it('tells everybody once when it died between making the deliveries and queueing them', async () => {
    await announceTo(60);
    const visit = await getVisit(store, demoTenantId, announcedVisit);
    const expand = createExpandWave({ store, clock: createTestClock(), ids });
    for (const wave of waveKeys) {
      for await (const chunk of expand({ council: demoTenantId, visit, wave, keys: waveKeys })) {
        assert.equal(chunk.body.dueAt, null);
      }
    }

    await start();
    await untilTold(60);

    assert.deepEqual(new Set(timesTold().values()), new Set([1]));
  });

  it('tells one person again, marked, when it died between sending and recording', async () => {
    await announceTo(20);
    const visit = await getVisit(store, demoTenantId, announcedVisit);
    const expand = createExpandWave({ store, clock: createTestClock(), ids });
    const place = { council: demoTenantId, visit, keys: waveKeys };
    for await (const chunk of expand({ ...place, wave: 'everyone' })) {
      assert.ok(chunk.body.recipients.length > 0);
    }
    const [unlucky] = await deliveriesToPeople(store);
    await sendAndDie(unlucky!.id);

    await start();
    await untilTold(20);
    await double.until('the one in flight to be told again', () => {
      return (timesTold().get(unlucky!.recipient.id) ?? 0) === 2;
    });
    await program?.stop();

    const twice = [...timesTold()].filter(([, times]) => times > 1).map(([id]) => id);
    assert.deepEqual(twice, [unlucky!.recipient.id]);
    const after = await deliveriesToPeople(store);
    const marked = after.filter(({ possiblyRepeated }) => possiblyRepeated).map(({ id }) => id);
    assert.deepEqual(marked, [unlucky!.id]);
  });

  /** Sends one delivery as a program does that dies before it can record the answer. */
  async function sendAndDie(deliveryId: string): Promise<void> {
    let dead = false;
    const dying: DocumentStore = {
      ...store,
      commit(...given) {
        if (dead) throw new Error('The program has died');
        return store.commit(...given);
      },
    };
    const { serviceUrl } = double;
    const messenger = {
      async send({ conversationId }: { conversationId: string }) {
        const path = `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
        const body = JSON.stringify({ type: 'message', text: 'Ofsted focused visit' });
        await fetch(new URL(path, serviceUrl), { method: 'POST', body });
        dead = true;
        return 'never recorded';
      },
    } as unknown as DeliveryParts['messenger'];
    const say = () => Promise.resolve({ card: {}, summary: 'Ofsted focused visit' });
    const announcer = { toPerson: say, toChannel: say };
    const parts = createDeliveryParts(dying, { messenger, announcer });
    const installation = { serviceUrl, botId: '28:bot', channels: [] };
    const about = { kind: 'announcement' } as const;
    const errand = { council: demoTenantId, visitId: announcedVisit, installation, about };
    const permit = () => Promise.resolve(true);
    await assert.rejects(createSendDelivery(parts)(errand, deliveryId, { permit }), /has died/);
  }

  it('tells all of 200 after kill -9: nobody again who is recorded as told, and marks the rest in flight', async () => {
    await announceTo(200);
    const first = await start();
    await untilTold(70);
    await first.stop('SIGKILL');
    const before = await deliveriesToPeople(store);
    const recorded = before.filter(({ state }) => state === 'sent');
    const inFlight = before.filter(({ state }) => state === 'sending');
    assert.ok(recorded.length > 0 && recorded.length < 200);

    await start();
    await untilTold(200);
    await untilSettled();
    await program?.stop();

    const times = timesTold();
    for (const { recipient } of recorded) assert.equal(times.get(recipient.id), 1);
    const after = await deliveriesToPeople(store);
    assert.deepEqual(new Set(after.map(({ state }) => state)), new Set(['sent']));
    const marked = after.filter(({ possiblyRepeated }) => possiblyRepeated);
    assert.deepEqual(marked.map(({ id }) => id).sort(), inFlight.map(({ id }) => id).sort());
    const toldTwice = [...times].filter(([, count]) => count > 1).map(([id]) => id);
    const mayBeTwice = new Set(inFlight.map(({ recipient }) => recipient.id));
    assert.ok(toldTwice.every((id) => mayBeTwice.has(id)));
  });
});
