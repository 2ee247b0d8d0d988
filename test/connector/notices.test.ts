import assert from 'node:assert/strict';
import { Webhook } from 'standardwebhooks';
import { paths } from '../../bot/contract/paths.ts';
import type { EventKind } from '../../bot/domain/subscriptions/event-kinds.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter, anEarlierLetter } from '../support/builders.ts';
import { connectSystem } from '../support/connect-system.ts';
import { startHearing, type Hearing } from '../support/start-hearing.ts';
import type { Receiver } from '../support/start-receiver.ts';
import type { TestApp } from '../support/test-app.ts';

const aDay = 24 * 60 * 60 * 1_000;

describe('a system that hears of events', () => {
  let hearing: Hearing;
  let app: TestApp;
  let receiver: Receiver;

  beforeEach(async () => {
    hearing = await startHearing();
    ({ app, receiver } = hearing);
  });

  afterEach(() => hearing.stop());

  it('is sent ids and no words, signed as Standard Webhooks says', async () => {
    const { secret } = await hearing.subscribe('visit.announced', 'request.logged');
    await announceVisit(app);
    await hearing.logRequest('Supervision records of the north team');
    const [announced, logged] = receiver.received;

    const verified = new Webhook(secret).verify(announced!.text, announced!.headers);
    assert.deepEqual(verified, announced!.body);
    assert.equal(announced!.body.visit, 'focused-visit-2018-01-23');
    assert.deepEqual(hearing.types(), ['visit.announced', 'request.logged']);
    assert.ok(!logged!.text.includes('Supervision'));
    assert.match(String(logged!.body.link), /^https:\/\/visit-ready\.example\/tab\/requests/);
  });

  it('hears of each event once, however often what happens is looked at', async () => {
    await hearing.subscribe('visit.announced');
    await announceVisit(app);
    await app.app.notify();
    await hearing.later(120_000);

    assert.equal(receiver.received.length, 1);
  });

  it('hears nothing while it is paused, and all of it afterwards', async () => {
    const { id } = await hearing.subscribe('visit.announced');
    await hearing.change(id, { kind: 'pause' });
    await announceVisit(app);
    await app.app.notify();
    const meanwhile = receiver.received.length;
    await hearing.change(id, { kind: 'resume' });
    await app.app.notify();

    assert.deepEqual([meanwhile, receiver.received.length], [0, 1]);
  });

  it('may change over to a new secret when it likes, for a day', async () => {
    const { id, secret } = await hearing.subscribe('visit.announced', 'request.logged');
    const next = await hearing.newSecret(id);
    await announceVisit(app);
    await app.app.notify();
    await hearing.later(aDay + 1);
    await hearing.logRequest('Supervision records');
    const [within, after] = receiver.received;

    for (const either of [secret, next]) {
      new Webhook(either).verify(within!.text, within!.headers);
    }
    new Webhook(next).verify(after!.text, after!.headers);
    assert.throws(() => new Webhook(secret).verify(after!.text, after!.headers));
  });

  it('can be sent what happened before it, and what is no longer kept', async () => {
    const before = app.clock.now();
    await announceVisit(app);
    await hearing.later(1_000);
    const { id } = await hearing.subscribe('visit.announced', 'request.logged');
    await app.app.notify();
    const unasked = receiver.received.length;
    await hearing.change(id, { kind: 'replay', since: before });
    await app.app.notify();
    await hearing.later(8 * aDay);
    await hearing.logRequest('Supervision records');
    const kept = (await hearing.shown(id)).notices.map(({ words }) => words);
    await hearing.change(id, { kind: 'replay', since: before });
    await app.app.notify();

    const both = ['visit.announced', 'request.logged'];
    assert.equal(unasked, 0);
    assert.deepEqual(kept, ['An inspector’s request is logged']);
    assert.deepEqual(hearing.types(), [...both, ...both]);
    assert.equal(new Set(hearing.ids()).size, 2);
  });

  it('hears once of what has become overdue', async () => {
    await hearing.subscribe('request.overdue');
    await announceVisit(app);
    await hearing.logRequest('Supervision records');
    await app.app.notify();
    const before = receiver.received.length;
    app.clock.set('2018-06-01T12:01:00Z');
    await app.app.notify();
    await app.app.notify();

    assert.equal(before, 0);
    assert.deepEqual(hearing.types(), ['request.overdue']);
  });

  it('is never told of what is under embargo', async () => {
    await hearing.subscribe('letter.published', 'follow-up.created');
    const { useCases } = app.app;
    const coordinator = app.actor('Priya Shah');
    await useCases.importLetter(coordinator, aLetter({ publication: 'draft' }));
    await app.app.notify();
    await useCases.importLetter(coordinator, anEarlierLetter({}, 2));
    await app.app.notify();

    assert.deepEqual(hearing.types(), ['letter.published']);
  });

  it('registers and removes itself, and hears only of what it may read', async () => {
    const allowed = ['events.subscribe', 'visits.read'] as const;
    const system = await connectSystem(app, { name: 'Flow', allowed });
    const ask = (kinds: EventKind[]) =>
      system.post('/subscriptions', { notificationUrl: receiver.url, kinds });
    const refused = await ask(['request.logged']);
    const made = await ask(['visit.announced']);
    const location = made.headers.get('location') ?? '';
    await announceVisit(app);
    await app.app.notify();
    const path = location.replace(/^.*\/connector\/v1/, '');
    const removed = await system.delete(path);

    assert.deepEqual([refused.status, made.status, removed.status], [403, 201, 204]);
    assert.equal(receiver.received.length, 1);
    assert.equal((await system.delete(path)).status, 404);
  });

  it('is told no more once its connection is revoked', async () => {
    const allowed = ['events.subscribe', 'visits.read'] as const;
    const system = await connectSystem(app, { name: 'Flow', allowed });
    const kinds = ['visit.announced'];
    const made = await system.post('/subscriptions', { notificationUrl: receiver.url, kinds });
    const id = String(made.body.id);
    await app.app.useCases.revokeConnection(app.actor('Dana Whitfield'), system.id);
    await announceVisit(app);
    await app.app.notify();

    assert.equal(receiver.received.length, 0);
    assert.match((await hearing.shown(id)).pausedBecause ?? '', /no longer connected/);
  });

  it('has its address and secret sealed in the store, and shown nowhere', async () => {
    const { secret } = await hearing.subscribe('visit.announced');
    const response = await apiOf(app, 'Dana Whitfield').request('GET', paths.subscriptions);
    const seen = await response.text();
    const kept = JSON.stringify(
      await app.app.store.query(app.actor('Priya Shah').council, ['subscription', 'event']),
    );

    for (const text of [seen, kept, JSON.stringify(app.log)]) {
      assert.ok(!text.includes('/hook'));
      assert.ok(!text.includes(secret.slice(6)));
    }
    assert.deepEqual(hearing.ids(), []);
  });
});
