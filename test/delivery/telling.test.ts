import assert from 'node:assert/strict';
import { visitPartition } from '../../bot/application/partitions.ts';
import { readRecord } from '../../bot/application/records/record.ts';
import { deliveryRecord } from '../../bot/application/records/record-types.ts';
import { rememberConversation } from '../../bot/application/remember-conversation.ts';
import type { Reach } from '../../bot/application/readiness-view/reach.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import type { Delivery } from '../../bot/domain/telling/delivery.ts';
import { confirmCall, previewCall } from '../support/announce.ts';
import { teamsFaults } from '../support/connector-double/faults.ts';
import type { Call } from '../support/connector-double/messages.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('telling people of a visit', () => {
  let app: TestApp;
  let director: PersonInChat;
  const joe = demoStaff.find(({ name }) => name === 'Joe Clarke')!;

  beforeEach(async () => {
    app = await startTestApp();
    await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    director = app.chat.person('Dana Whitfield');
    await previewCall(director);
  });

  afterEach(() => app.stop());

  /** Announces, and waits until nobody is waiting to be told. */
  async function announce(): Promise<Reach> {
    await confirmCall(director);
    return settledReach();
  }

  /** Announces while Teams lets us down with Joe, so many times. */
  async function announceWith(
    fault: Parameters<TestApp['double']['faults']['forRecipient']>[1],
    times?: number,
  ): Promise<Reach> {
    app.double.faults.forRecipient(joe.id, fault, times);
    await confirmCall(director);
    return settledReach();
  }

  async function settledReach(): Promise<Reach> {
    const actor = app.actor('Dana Whitfield');
    for (;;) {
      const { reach } = await app.app.useCases.showReadiness(actor, announcedVisit);
      if (reach.waiting === 0) return reach;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  function announcements(): Call[] {
    return app.double
      .sent()
      .filter(({ activity }) => activity?.summary?.startsWith('Ofsted focused visit'));
  }

  function callsTo(id: string): Call[] {
    return app.double.calls().filter(({ recipient }) => recipient === id);
  }

  async function deliveryTo(id: string): Promise<Delivery | undefined> {
    const partition = visitPartition(app.actor('Dana Whitfield').council, announcedVisit);
    const place = { partition, id: `everyone:${id}` };
    return (await readRecord(app.app.store, deliveryRecord, place))?.body;
  }

  it('reaches the core group before the channel and everyone else', async () => {
    await announce();
    await app.double.until('the channel to hear', () =>
      announcements().some(({ recipient }) => recipient === undefined),
    );

    const coreGroup = new Set(demoStaff.filter((one) => one.coreGroup).map(({ id }) => id));
    const order = announcements().map(({ recipient }) => {
      if (recipient === undefined) return 'channel';
      return coreGroup.has(recipient) ? 'core group' : 'everyone';
    });
    assert.deepEqual(order.slice(0, 3), Array<string>(3).fill('core group'));
    assert.deepEqual(order.slice(3).sort(), ['channel', 'everyone', 'everyone', 'everyone']);
  });

  it('adds up: sent, held, waiting and not reached are everybody', async () => {
    const { everyone, sent, held, waiting, notReached } = await announceWith(teamsFaults.blocked);

    assert.deepEqual([everyone, sent, held, waiting, notReached], [6, 5, 0, 0, 1]);
  });

  it('names somebody who has blocked the app, with the reason and what to do', async () => {
    const { people } = await announceWith(teamsFaults.blocked);

    const notReached = people.filter(({ delivery }) => delivery === 'not-reached');
    assert.deepEqual(
      notReached.map(({ name, notReachedBecause }) => [name, notReachedBecause]),
      [['Joe Clarke', 'They have blocked Visit Ready in Teams. Phone them.']],
    );
    assert.equal(callsTo(joe.id).filter(({ operation }) => operation === 'send').length, 0);
  });

  it('names somebody for whom the app is not installed', async () => {
    const { people } = await announceWith(teamsFaults.notInRoster);

    const found = people.find(({ name }) => name === 'Joe Clarke');
    assert.match(found?.notReachedBecause ?? '', /not installed for them/);
  });

  it('says on the status card who was not reached', async () => {
    await announceWith(teamsFaults.blocked);
    const coordinator = app.chat.person('Priya Shah');

    await coordinator.says('status');

    assert.match(coordinator.sees().words, /1 person not reached/);
  });

  it('opens a chat again, once, when Teams no longer knows the one on record', async () => {
    const { council } = app.actor('Joe Clarke');
    const forgotten = { personId: joe.id, conversationId: 'a:forgotten' };
    await rememberConversation(app.app.store, council, forgotten);

    const { sent } = await announce();

    assert.equal(sent, 6);
    assert.deepEqual(
      callsTo(joe.id).map(({ operation, status }) => [operation, status]),
      [
        ['create', 201],
        ['send', 201],
      ],
    );
    assert.equal((await deliveryTo(joe.id))?.possiblyRepeated, false);
  });

  it('waits as long as Teams asks it to before it tries again', async () => {
    const throttled = { status: 429, code: 'Throttled', retryAfter: 2 };

    const { sent } = await announceWith(throttled, 1);

    assert.equal(sent, 6);
    const calls = callsTo(joe.id);
    assert.deepEqual(
      calls.map(({ status }) => status),
      [429, 201, 201],
    );
    assert.ok(calls[1]!.at - calls[0]!.at >= 2_000);
  });

  it('tries again after an error of Teams, by itself and once', async () => {
    const { sent } = await announceWith(teamsFaults.serverError, 1);

    assert.equal(sent, 6);
    const delivery = await deliveryTo(joe.id);
    assert.deepEqual([delivery?.attempts, delivery?.refusals], [2, [500]]);
    assert.deepEqual(
      callsTo(joe.id).map(({ operation, status }) => [operation, status]),
      [
        ['create', 500],
        ['create', 201],
        ['send', 201],
      ],
    );
  });

  it('marks a message as possibly repeated when Teams took it and said that it did not', async () => {
    const { council } = app.actor('Joe Clarke');
    const chat = app.double.chatOf(app.double.options.people[5]!);
    await rememberConversation(app.app.store, council, {
      personId: joe.id,
      conversationId: chat,
    });

    await announceWith(teamsFaults.badGatewayAfterAccepting, 1);

    assert.equal(app.double.activities(chat).length, 2);
    assert.equal((await deliveryTo(joe.id))?.possiblyRepeated, true);
  });

  it('lets a person whom Teams keeps waiting hold up nobody else of their wave', async () => {
    await announceWith({ status: 429, code: 'Throttled', retryAfter: 1 }, 1);

    const told = announcements().flatMap(({ recipient }) => recipient ?? []);
    assert.equal(told.at(-1), joe.id);
  });
});
