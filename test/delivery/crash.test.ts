import assert from 'node:assert/strict';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { getVisit } from '../../bot/application/visits.ts';
import { demoTenantId } from '../../bot/config.ts';
import type { DeliveryParts } from '../../bot/delivery/delivery-parts.ts';
import { createExpandWave } from '../../bot/delivery/waves/expand-wave.ts';
import { createSendDelivery } from '../../bot/delivery/sending/send-delivery.ts';
import { chunkSize } from '../../bot/domain/telling/chunk.ts';
import { waveKeys } from '../../bot/domain/telling/wave.ts';
import { ids } from '../../bot/platform/ids.ts';
import { crashSeed, drawn } from '../support/chance.ts';
import { announceTo, type CrashTrial } from '../support/crash-trial.ts';
import { createDeliveryParts } from '../support/delivery-parts.ts';
import { announcedVisit, announcementsToPeople } from '../support/seed-announcement.ts';
import { createTestClock } from '../support/test-clock.ts';

describe(`telling people, with the program dying on the way (CRASH_SEED=${crashSeed})`, function () {
  this.timeout(240_000);

  let trial: CrashTrial;

  afterEach(() => trial.end());

  it('tells everybody when it died after the announcement and before the first delivery', async () => {
    trial = await announceTo(20);
    assert.deepEqual(await announcementsToPeople(trial.store), []);

    await trial.start();
    await trial.untilTold(20);

    assert.deepEqual(new Set(trial.timesTold().values()), new Set([1]));
  });

  it('tells everybody once when it died while deliveries were being made', async () => {
    trial = await announceTo(300);
    const { store } = trial;
    const last = drawn('making deliveries', 1, 6);
    const isCommitted = drawn('the last of them', 0, 1) === 1;
    let chunks = 0;
    const dying: DocumentStore = {
      read: (...given) => store.read(...given),
      query: (...given) => store.query(...given),
      async commit(...given) {
        chunks += 1;
        if (chunks < last) return store.commit(...given);
        if (isCommitted) await store.commit(...given);
        throw new Error('The program has died');
      },
    };
    const visit = await getVisit(store, demoTenantId, announcedVisit);
    const expand = createExpandWave({ store: dying, clock: createTestClock(), ids });
    const everyone = expand({ council: demoTenantId, visit, wave: 'everyone', keys: waveKeys });
    await assert.rejects(async () => {
      for await (const chunk of everyone) assert.equal(chunk.body.state, 'open');
    }, /has died/);
    const made = await announcementsToPeople(trial.store);
    assert.equal(made.length, chunkSize * (isCommitted ? last : last - 1));

    await trial.start();
    await trial.untilTold(300);

    assert.deepEqual(new Set(trial.timesTold().values()), new Set([1]));
    assert.equal((await announcementsToPeople(trial.store)).length, 300);
  });

  it('tells everybody once when it died between making the deliveries and queueing them', async () => {
    trial = await announceTo(60);
    const { store } = trial;
    const visit = await getVisit(store, demoTenantId, announcedVisit);
    const expand = createExpandWave({ store, clock: createTestClock(), ids });
    let left = drawn('queueing', 1, 3);
    for (const wave of waveKeys) {
      for await (const chunk of expand({ council: demoTenantId, visit, wave, keys: waveKeys })) {
        assert.equal(chunk.body.dueAt, null);
        left -= 1;
        if (left === 0) break;
      }
      if (left === 0) break;
    }

    await trial.start();
    await trial.untilTold(60);

    assert.deepEqual(new Set(trial.timesTold().values()), new Set([1]));
  });

  it('tells one person again, marked, when it died between sending and recording', async () => {
    trial = await announceTo(20);
    const { store } = trial;
    const visit = await getVisit(store, demoTenantId, announcedVisit);
    const expand = createExpandWave({ store, clock: createTestClock(), ids });
    const place = { council: demoTenantId, visit, keys: waveKeys };
    for await (const chunk of expand({ ...place, wave: 'everyone' })) {
      assert.ok(chunk.body.recipients.length > 0);
    }
    const made = await announcementsToPeople(store);
    const unlucky = made[drawn('sending', 0, made.length - 1)];
    await sendAndDie(unlucky!.id);

    const program = await trial.start();
    await trial.untilTold(20);
    await trial.double.until('the one in flight to be told again', () => {
      return (trial.timesTold().get(unlucky!.recipient.id) ?? 0) === 2;
    });
    await program.stop();

    const twice = [...trial.timesTold()].filter(([, times]) => times > 1).map(([id]) => id);
    assert.deepEqual(twice, [unlucky!.recipient.id]);
    const after = await announcementsToPeople(trial.store);
    const marked = after.filter(({ possiblyRepeated }) => possiblyRepeated).map(({ id }) => id);
    assert.deepEqual(marked, [unlucky!.id]);
  });

  /** Sends one delivery as a program does that dies before it can record the answer. */
  async function sendAndDie(deliveryId: string): Promise<void> {
    const { store, double } = trial;
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
        const summary = 'Ofsted focused visit';
        const body = JSON.stringify({ type: 'message', text: summary, summary });
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
});
