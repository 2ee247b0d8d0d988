import assert from 'node:assert/strict';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { visitPartition } from '../../../bot/application/partitions.ts';
import { MessageRefused, type Messenger } from '../../../bot/application/ports.ts';
import { createOf, readRecord } from '../../../bot/application/records/record.ts';
import { deliveryRecord, personRecord } from '../../../bot/application/records/record-types.ts';
import { rememberConversation } from '../../../bot/application/remember-conversation.ts';
import { createSendDelivery } from '../../../bot/delivery/sending/send-delivery.ts';
import type { DeliveryParts } from '../../../bot/delivery/delivery-parts.ts';
import type { Refusal } from '../../../bot/domain/telling/after-refusal.ts';
import { newDelivery, type Delivery } from '../../../bot/domain/telling/delivery.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { aPerson } from '../../support/builders.ts';
import { createDeliveryParts } from '../../support/delivery-parts.ts';
import { createTestClock, type TestClock } from '../../support/test-clock.ts';

const place = { council: 'council', visitId: 'visit' };
const partition = visitPartition(place.council, place.visitId);
const installation = { serviceUrl: 'https://teams.example/', botId: '28:bot', channels: [] };
const about = { kind: 'announcement' } as const;
const message = { card: {}, summary: 'Ofsted focused visit' };

describe('sending a delivery', () => {
  let store: DocumentStore;
  let machine: TestClock;
  let parts: DeliveryParts;
  let answers: (() => Promise<string>)[];
  let requests: string[];

  const waiting = newDelivery({ key: 'everyone', about }, { kind: 'person', id: 'joe' });

  beforeEach(async () => {
    store = createSqliteStore(openDatabase(':memory:'));
    machine = createTestClock('2026-01-05T09:00:00.000Z');
    answers = [];
    requests = [];
    const messenger: Messenger = {
      openChat() {
        requests.push('open chat');
        return Promise.resolve('a:joe-again');
      },
      send({ conversationId }) {
        requests.push(`send to ${conversationId}`);
        return (answers.shift() ?? (() => Promise.resolve('activity-1')))();
      },
      post: () => Promise.reject(new Error('nothing is posted here')),
      update: () => Promise.reject(new Error('nothing is updated here')),
    };
    const say = () => Promise.resolve(message);
    parts = createDeliveryParts(store, {
      messenger,
      announcer: { toPerson: say, toChannel: say },
      machine,
    });
    const joe = createOf(personRecord, aPerson({ name: 'Joe Clarke', id: 'joe' }));
    await store.commit(place.council, [joe]);
    await rememberConversation(store, place.council, { personId: 'joe', conversationId: 'a:joe' });
  });

  async function keep(delivery: Delivery): Promise<void> {
    await store.commit(partition, [createOf(deliveryRecord, delivery)]);
  }

  async function kept(): Promise<Delivery> {
    return (await readRecord(store, deliveryRecord, { partition, id: waiting.id }))!.body;
  }

  function attempt(permitted = true): Promise<void> {
    const permit = () => Promise.resolve(permitted);
    return createSendDelivery(parts)({ ...place, installation, about }, waiting.id, { permit });
  }

  /** Tries again as soon as that is allowed, until there is no more to try. */
  async function attemptUntilSettled(): Promise<void> {
    for (let delivery = await kept(); delivery.state === 'waiting'; delivery = await kept()) {
      if (delivery.retryAt !== null) machine.set(delivery.retryAt);
      await attempt();
    }
  }

  function refuse(given: Partial<Refusal> & { status: number }): void {
    const usual = { retryAfter: null, mayHaveArrived: false, reason: null };
    answers.push(() => Promise.reject(new MessageRefused({ ...usual, ...given })));
  }

  /** Milliseconds until the next try is allowed. */
  async function wait(): Promise<number> {
    return Date.parse((await kept()).retryAt ?? '') - Date.parse(machine.now());
  }

  it('records where and when the message arrived', async () => {
    await keep(waiting);

    await attempt();

    const { state, conversationId, activityId, sentAt, attempts, claim } = await kept();
    assert.deepEqual(
      [state, conversationId, activityId, sentAt, attempts, claim],
      ['sent', 'a:joe', 'activity-1', '2018-01-23T09:35:00Z', 1, null],
    );
  });

  it('is on record as under way, and by whom, before the message goes out', async () => {
    await keep(waiting);
    let meanwhile: Delivery | undefined;
    answers.push(async () => {
      meanwhile = await kept();
      return 'activity-1';
    });

    await attempt();

    assert.equal(meanwhile?.state, 'sending');
    assert.deepEqual(meanwhile.claim, { by: parts.presence.id, at: machine.now() });
  });

  it('leaves no trace when its time is over before it could go out', async () => {
    await keep(waiting);

    await attempt(false);

    assert.deepEqual(await kept(), waiting);
    assert.deepEqual(requests, []);
  });

  it('waits longer each time after refusals, and gives up after four with a reason', async () => {
    await keep(waiting);
    for (const status of [503, 412, 503, 503]) refuse({ status });
    const waits: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      await attempt();
      waits.push(await wait());
      machine.set((await kept()).retryAt ?? machine.now());
    }

    const { state, reason, refusals, possiblyRepeated } = await kept();
    assert.deepEqual([state, reason, possiblyRepeated], ['not-reached', 'unavailable', false]);
    assert.deepEqual(refusals, [503, 412, 503, 503]);
    for (const [index, usual] of [1_000, 2_000, 4_000].entries()) {
      assert.ok(waits[index]! >= usual * 0.8 && waits[index]! <= usual * 1.2, String(waits));
    }
  });

  it('waits as long as Teams says, and not a try less', async () => {
    await keep(waiting);
    refuse({ status: 429, retryAfter: 7_000 });

    await attempt();
    assert.equal(await wait(), 7_000);
    await attempt();

    assert.deepEqual(requests, ['send to a:joe']);
  });

  it('sends again once, marked, when nobody knows whether the message arrived', async () => {
    await keep(waiting);
    refuse({ status: 502, mayHaveArrived: true });

    await attempt();
    assert.ok((await wait()) >= 2_000);
    await attemptUntilSettled();

    const { state, possiblyRepeated, unanswered } = await kept();
    assert.deepEqual([state, possiblyRepeated, unanswered], ['sent', true, 1]);
  });

  it('never sends a third time what may have arrived twice, and says so', async () => {
    await keep(waiting);
    refuse({ status: 504, mayHaveArrived: true });
    refuse({ status: 0, mayHaveArrived: true });

    await attempt();
    await attemptUntilSettled();

    assert.deepEqual(requests, ['send to a:joe', 'send to a:joe']);
    const { state, reason } = await kept();
    assert.deepEqual([state, reason], ['not-reached', 'unconfirmed']);
  });

  it('opens a chat that Teams no longer knows again, once', async () => {
    await keep(waiting);
    refuse({ status: 404 });
    refuse({ status: 404 });

    await attempt();
    await attemptUntilSettled();

    assert.deepEqual(requests, ['send to a:joe', 'open chat', 'send to a:joe-again']);
    const { state, reason } = await kept();
    assert.deepEqual([state, reason], ['not-reached', 'gone']);
  });

  it('does nothing for a delivery that is settled', async () => {
    await keep({ ...waiting, state: 'sent', attempts: 1 });

    await attempt();

    assert.deepEqual(requests, []);
  });

  describe('left under way', () => {
    const by = (id: string): Delivery => ({
      ...waiting,
      state: 'sending',
      attempts: 1,
      claim: { by: id, at: '2026-01-05T08:59:50.000Z' },
    });

    it('by a process that is gone goes out again, marked as possibly repeated', async () => {
      await keep(by('a process that died'));

      await attempt();

      const { state, possiblyRepeated, refusals } = await kept();
      assert.deepEqual([state, possiblyRepeated, refusals], ['sent', true, [0]]);
    });

    it('by a process that is alive is left to it', async () => {
      await parts.presence.enter(place.council);
      await keep(by(parts.presence.id));

      await attempt();
      await parts.presence.leave(place.council);

      assert.deepEqual(requests, []);
    });

    it('by two crashes is not sent a third time', async () => {
      await keep({ ...by('a process that died'), unanswered: 1, attempts: 2 });

      await attempt();

      assert.deepEqual(requests, []);
      assert.equal((await kept()).reason, 'unconfirmed');
    });

    it('by the first version, which named no process, goes out again', async () => {
      await keep({ ...waiting, state: 'sending' });

      await attempt();

      assert.equal((await kept()).possiblyRepeated, true);
    });
  });
});
