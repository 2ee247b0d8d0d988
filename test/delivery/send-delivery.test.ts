import assert from 'node:assert/strict';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { MessageRefused, type Messenger } from '../../bot/application/ports.ts';
import { createOf, readRecord } from '../../bot/application/records/record.ts';
import { deliveryRecord } from '../../bot/application/records/record-types.ts';
import { rememberConversation } from '../../bot/application/remember-conversation.ts';
import { createSendDelivery } from '../../bot/delivery/send-delivery.ts';
import { newDelivery, type Delivery } from '../../bot/domain/telling/delivery.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { createTestClock } from '../support/test-clock.ts';

const place = { council: 'council', visitId: 'visit' };
const partition = visitPartition(place.council, place.visitId);
const installation = { serviceUrl: 'https://teams.example/', botId: '28:bot', channels: [] };
const about = { kind: 'announcement' } as const;
const message = { card: {}, summary: 'Ofsted focused visit' };

describe('sending a delivery', () => {
  let store: DocumentStore;
  let answers: (() => Promise<string>)[];
  let send: ReturnType<typeof createSendDelivery>;

  const waiting = newDelivery({ key: 'everyone', about }, { kind: 'person', id: 'joe' });

  beforeEach(async () => {
    store = createSqliteStore(openDatabase(':memory:'));
    answers = [];
    const messenger: Messenger = {
      openChat: () => Promise.resolve('a:joe'),
      send: () => (answers.shift() ?? (() => Promise.resolve('activity-1')))(),
      post: () => Promise.reject(new Error('nothing is posted here')),
      update: () => Promise.reject(new Error('nothing is updated here')),
    };
    const say = () => Promise.resolve(message);
    send = createSendDelivery({
      store,
      clock: createTestClock(),
      ids,
      messenger,
      announcer: { toPerson: say, toChannel: say },
      pace: () => Promise.resolve(),
    });
    await rememberConversation(store, place.council, { personId: 'joe', conversationId: 'a:joe' });
  });

  async function keep(delivery: Delivery): Promise<void> {
    await store.commit(partition, [createOf(deliveryRecord, delivery)]);
  }

  async function kept(): Promise<Delivery | undefined> {
    return (await readRecord(store, deliveryRecord, { partition, id: waiting.id }))?.body;
  }

  function attempt(): Promise<number | null> {
    return send({ ...place, installation, about }, waiting.id);
  }

  function refuse(status: number, retryAfter: number | null = null): void {
    answers.push(() => Promise.reject(new MessageRefused({ status, retryAfter, reason: null })));
  }

  it('records where and when the message arrived', async () => {
    await keep(waiting);

    assert.equal(await attempt(), null);

    const { state, conversationId, activityId, sentAt, attempts } = (await kept())!;
    assert.deepEqual(
      [state, conversationId, activityId, sentAt, attempts],
      ['sent', 'a:joe', 'activity-1', '2018-01-23T09:35:00Z', 1],
    );
  });

  it('is on record as under way before the message goes out', async () => {
    await keep(waiting);
    let meanwhile: string | undefined;
    answers.push(async () => {
      meanwhile = (await kept())?.state;
      return 'activity-1';
    });

    await attempt();

    assert.equal(meanwhile, 'sending');
  });

  it('waits longer each time, and gives up after four tries with a reason', async () => {
    await keep(waiting);
    for (const status of [500, 502, 503, 500]) refuse(status);

    const waits = [await attempt(), await attempt(), await attempt(), await attempt()];

    assert.deepEqual(waits, [2_000, 4_000, 8_000, null]);
    const { state, reason, refusals } = (await kept())!;
    assert.deepEqual([state, reason], ['not-reached', 'unavailable']);
    assert.deepEqual(refusals, [500, 502, 503, 500]);
  });

  it('waits as long as Teams says', async () => {
    await keep(waiting);
    refuse(429, 7_000);

    assert.equal(await attempt(), 7_000);
    assert.equal((await kept())?.state, 'waiting');
  });

  it('does nothing for a delivery that is settled', async () => {
    await keep({ ...waiting, state: 'sent', attempts: 1 });

    assert.equal(await attempt(), null);
    assert.equal((await kept())?.attempts, 1);
  });

  for (const [what, delivery, repeated] of [
    ['that a crash left under way', { ...waiting, state: 'sending' }, true],
    ['whose answer was lost', { ...waiting, refusals: [0] }, true],
    ['that met an error of Teams', { ...waiting, refusals: [502] }, true],
    ['that Teams asked to wait with', { ...waiting, refusals: [429] }, false],
    ['that goes out for the first time', waiting, false],
  ] as const) {
    it(`${repeated ? 'marks' : 'does not mark'} one ${what} as possibly repeated`, async () => {
      await keep(delivery as Delivery);

      await attempt();

      assert.equal((await kept())?.possiblyRepeated, repeated);
    });
  }
});
