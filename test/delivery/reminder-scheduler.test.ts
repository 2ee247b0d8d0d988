import assert from 'node:assert/strict';
import { createLeases } from '../../bot/application/lease.ts';
import { createLiveFeed, type LiveFeed } from '../../bot/application/live-feed.ts';
import {
  createReminderScheduler,
  type ReminderScheduler,
} from '../../bot/delivery/reminder-scheduler.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { createLogBook, type LogBook } from '../support/log-book.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';
import { createTestTimer, type TestTimer } from '../support/test-timer.ts';

const minute = 60_000;
const council = 'council';
const inMinutes = (clock: TestClock, minutes: number) =>
  new Date(Date.parse(clock.now()) + minutes * minute).toISOString();

describe('the scheduler of reminders', () => {
  let clock: TestClock;
  let timer: TestTimer;
  let feed: LiveFeed;
  let log: LogBook;
  let leases: ReturnType<typeof createLeases>;
  let schedulers: ReminderScheduler[];
  /** Who has looked for what is due, in order. */
  let looked: string[];

  beforeEach(() => {
    clock = createTestClock();
    timer = createTestTimer(clock);
    feed = createLiveFeed();
    log = createLogBook();
    leases = createLeases({ store: createSqliteStore(openDatabase(':memory:')), clock });
    schedulers = [];
    looked = [];
  });

  afterEach(() => Promise.all(schedulers.map((scheduler) => scheduler.stop())));

  /** A process of that name; `run` says when something may be due next, nothing unless given. */
  function start(holder: string, run = (): Promise<string | null> => Promise.resolve(null)): void {
    const look = () => {
      looked.push(holder);
      return run();
    };
    const parts = { clock, log, leases, holder, timer: timer.timer, run: look };
    const scheduler = createReminderScheduler(parts, feed, [council]);
    schedulers.push(scheduler);
    scheduler.start();
  }

  function happens(type: string): void {
    feed.publish(council, { type, visitId: 'visit', subject: 'visit' } as never);
  }

  it('looks at once when it starts, and then when something is due', async () => {
    const due = inMinutes(clock, 3);
    start('one', () => Promise.resolve(due));
    await timer.settle();

    assert.deepEqual([looked.length, timer.waits()], [1, [3 * minute]]);

    await timer.wake();

    assert.deepEqual([looked.length, clock.now()], [2, due]);
  });

  it('looks again after five minutes whatever it expects, for what others have changed', async () => {
    start('one', () => Promise.resolve(inMinutes(clock, 24 * 60)));
    await timer.settle();

    assert.deepEqual(timer.waits(), [5 * minute]);
  });

  it('never spins on something that stays due', async () => {
    start('one', () => Promise.resolve(inMinutes(clock, -10)));
    await timer.settle();

    assert.deepEqual(timer.waits(), [1_000]);
  });

  for (const type of ['visit.announced', 'visit.moved', 'reminder-choice.set', 'person.left']) {
    it(`looks at once after ${type}, and forgets the earlier wake-up`, async () => {
      start('one');
      await timer.settle();

      happens(type);
      await timer.settle();

      assert.deepEqual([looked.length, timer.waits().length], [2, 1]);
    });
  }

  it('looks once after many have left together', async () => {
    start('one');
    await timer.settle();

    for (let left = 0; left < 100; left += 1) happens('person.left');
    await timer.settle();

    assert.equal(looked.length, 2);
  });

  it('sleeps on whatever else happens', async () => {
    start('one');
    await timer.settle();

    happens('item.completed');
    await timer.settle();

    assert.equal(looked.length, 1);
  });

  it('is at work in one process at a time', async () => {
    start('one', () => new Promise(() => undefined));
    await timer.settle();
    start('two');
    await timer.settle();

    assert.deepEqual([looked, timer.waits()], [['one'], [minute]]);
    schedulers.shift();
  });

  it('goes on in another process a minute after one died over it, and not before', async () => {
    start('one', () => new Promise(() => undefined));
    await timer.settle();
    clock.set(inMinutes(clock, 0.5));
    start('two');
    await timer.settle();
    clock.set(inMinutes(clock, 0.49));
    await schedulers[1]!.runOnce();
    assert.deepEqual(looked, ['one']);

    await timer.wake();

    assert.deepEqual(looked, ['one', 'two']);
    schedulers.shift();
  });

  it('lets another process go on at once when the work is done', async () => {
    start('one');
    await timer.settle();
    start('two');
    await timer.settle();

    assert.deepEqual(looked, ['one', 'two']);
  });

  it('says so when the work fails, and tries again a minute later', async () => {
    start('one', () => Promise.reject(new Error('The store is away')));
    await timer.settle();

    assert.deepEqual(log.troubles(), ['reminding stopped']);
    assert.deepEqual(timer.waits(), [minute]);
  });

  it('finishes what it is at when it is stopped, and begins nothing more', async () => {
    const { promise, resolve } = Promise.withResolvers<null>();
    start('one', () => promise);
    await timer.settle();
    let stopped = false;
    const stopping = schedulers[0]!.stop().then(() => (stopped = true));
    happens('visit.moved');
    await timer.settle();
    assert.equal(stopped, false);

    resolve(null);
    await stopping;

    assert.deepEqual([looked, timer.waits()], [['one'], []]);
  });
});
