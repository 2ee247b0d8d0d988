import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import { startHearing, type Hearing } from '../support/start-hearing.ts';
import type { Receiver } from '../support/start-receiver.ts';
import type { TestApp } from '../support/test-app.ts';

const aDay = 24 * 60 * 60 * 1_000;

describe('a receiver', () => {
  let hearing: Hearing;
  let app: TestApp;
  let receiver: Receiver;

  beforeEach(async () => {
    hearing = await startHearing();
    ({ app, receiver } = hearing);
  });

  afterEach(() => hearing.stop());

  it('keeps nobody from being told, however slow it is', async () => {
    const held: (() => void)[] = [];
    receiver.answer((response) => held.push(() => response.end()));
    const { id } = await hearing.subscribe('visit.announced');
    // Resolves when everybody has heard, while the receiver has not answered.
    await announceVisit(app);
    await receiver.until(1);

    assert.equal((await hearing.shown(id)).waiting, 1);
    for (const go of held) go();
    await app.app.notify();
    assert.equal((await hearing.shown(id)).waiting, 0);
  });

  for (const status of [500, 302, 429]) {
    it(`that answers ${status} is tried again later, in the order of what happened`, async () => {
      receiver.answerWith(status, { location: 'http://169.254.169.254/' });
      await hearing.subscribe('visit.announced', 'request.logged');
      await announceVisit(app);
      await hearing.logRequest('Supervision records');
      const failed = receiver.received.length;
      receiver.answerWith(200);
      await hearing.later(10_000);
      const [first] = receiver.received;

      assert.equal(failed, 1);
      assert.deepEqual(hearing.types().slice(1), ['visit.announced', 'request.logged']);
      assert.equal(receiver.received[1]!.headers['webhook-id'], first!.headers['webhook-id']);
    });
  }

  it('is left alone for as long as it asks', async () => {
    receiver.answerWith(429, { 'retry-after': '600' });
    await hearing.subscribe('visit.announced');
    await announceVisit(app);
    await app.app.notify();
    receiver.answerWith(200);
    await hearing.later(599_000);
    const early = receiver.received.length;
    await hearing.later(2_000);

    assert.deepEqual([early, receiver.received.length], [1, 2]);
  });

  it('that is down is tried again', async () => {
    receiver.answer((response) => response.destroy());
    const { id } = await hearing.subscribe('visit.announced');
    await announceVisit(app);
    await app.app.notify();
    const [notice] = (await hearing.shown(id)).notices;
    receiver.answerWith(200);
    await hearing.later(10_000);

    assert.match(notice!.outcome ?? '', /^No connection \(ECONNRESET\)$/);
    assert.equal((await hearing.shown(id)).notices[0]?.state, 'sent');
  });

  it('that says it is gone is paused at once, and whoever connected it is told', async () => {
    receiver.answerWith(410);
    const { id } = await hearing.subscribe('visit.announced');
    await announceVisit(app);
    await app.app.notify();
    const { state, pausedBecause, setAside } = await hearing.shown(id);

    assert.deepEqual([state, setAside], ['paused', 1]);
    assert.match(pausedBecause ?? '', /gone/);
    await app.double.until('the director to hear', () =>
      app.double
        .sent()
        .some(({ activity }) => activity?.summary?.startsWith('Board hears of nothing') === true),
    );
  });

  it('that fails for a day is paused; resumed and replayed, it has missed nothing', async () => {
    const before = app.clock.now();
    receiver.answerWith(500);
    const { id } = await hearing.subscribe('visit.announced', 'request.logged');
    await announceVisit(app);
    await app.app.notify();
    await hearing.later(aDay);
    const paused = await hearing.shown(id);
    receiver.received.length = 0;
    receiver.answerWith(200);
    await hearing.logRequest('Supervision records');
    await hearing.change(id, { kind: 'resume' });
    await app.app.notify();
    await hearing.change(id, { kind: 'replay', since: before });
    await app.app.notify();

    const both = ['visit.announced', 'request.logged'];
    assert.deepEqual([paused.state, paused.setAside], ['paused', 1]);
    assert.match(paused.pausedBecause ?? '', /a day: answered 500/);
    assert.deepEqual(hearing.types(), [...both, ...both]);
    assert.equal(new Set(hearing.ids()).size, 2);
  });
});
