import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { queryRecords } from '../../bot/application/records/record.ts';
import { responderRecord } from '../../bot/application/records/record-types.ts';
import { usualRequestLength } from '../../bot/delivery/pacing/slots.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { aCrowd } from '../support/builders.ts';
import type { PressAnswer } from '../support/press-answer.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const people = 500;
const presses = 5;
/** More at once would only wait for a connection, of which nobody here can say how long it takes. */
const atOnce = 100;

describe('500 people who press 5 items each, a hundred of them at once', function () {
  this.timeout(300_000);
  let app: TestApp;
  let visit: string;
  let items: readonly string[];
  let left: number;
  const last = new Map<string, PressAnswer>();
  const crowd = aCrowd(people).map((person) => ({
    ...person,
    roles: ['personal-adviser' as const],
  }));

  before(async () => {
    app = await startTestApp({
      staff: [...demoStaff, ...crowd],
      requestLength: usualRequestLength,
    });
    visit = await announced();
    const own = await app.app.useCases.showOwnPart(actorOf(crowd[0]!), visit);
    const personal = own.items.filter(({ kind }) => kind === 'personal');
    items = personal.map(({ item }) => item.key).slice(0, presses);
    assert.equal(items.length, presses);
    left = own.items.length - presses;
    for (let at = 0; at < people; at += atOnce) {
      await Promise.all(crowd.slice(at, at + atOnce).map(({ name }) => pressesAll(name)));
    }
  });

  after(() => app.stop());

  const actorOf = (person: (typeof crowd)[number]) => ({
    council: app.actor('Dana Whitfield').council,
    person,
  });

  /** The visit, once everybody is on its list: being told goes on meanwhile, as it does in life. */
  async function announced(): Promise<string> {
    const director = app.actor('Dana Whitfield');
    const { draft } = await app.app.useCases.draftCall(director, {
      type: 'focused-visit',
      theme: 'care-leavers',
      call: '2018-01-23T09:30',
      fieldworkStart: null,
      fieldworkEnd: null,
      meant: false,
    });
    const made = await app.app.useCases.announceVisit(director, draft.id);
    const partition = visitPartition(director.council, made.visit.id);
    for (;;) {
      const listed = await queryRecords(app.app.store, responderRecord, { partition });
      if (listed.length >= people + demoStaff.length) return made.visit.id;
      await sleep(20);
    }
  }

  /** One person presses one item after the other, each a second time as Teams may send it. */
  async function pressesAll(name: string): Promise<void> {
    const person = app.chat.person(name);
    for (const item of items) {
      const data = { visit, item, kind: 'personal', page: 0 };
      const press = () => person.presses('item.complete', data);
      const [, answer] = await Promise.all([press(), press()]);
      last.set(name, await untilHeard(answer, press));
    }
  }

  /** Who is told that it is very busy presses again, as they are asked to. */
  async function untilHeard(
    answer: PressAnswer,
    press: () => Promise<PressAnswer>,
  ): Promise<PressAnswer> {
    return answer.notice?.includes('very busy') === true
      ? untilHeard(await press(), press)
      : answer;
  }

  it('have every press recorded once', async () => {
    const partition = visitPartition(app.actor('Dana Whitfield').council, visit);
    const events = await queryRecords(app.app.store, eventRecord, { partition });
    const made = events
      .map(({ body }) => body)
      .filter(({ type }) => type === 'personal-item.completed')
      .map(({ actor, subject }) => `${actor ?? ''} ${subject}`);

    assert.equal(made.length, people * presses);
    assert.equal(new Set(made).size, people * presses);
  });

  it('each have all five done in the store', async () => {
    for (const person of crowd) {
      const own = await app.app.useCases.showOwnPart(actorOf(person), visit);
      const done = own.items.filter(({ item }) => item.standing === 'done');
      assert.deepEqual(done.map(({ item }) => item.key).sort(), [...items].sort(), person.name);
    }
  });

  it('each end with a card that says so', () => {
    assert.equal(last.size, people);
    for (const [name, { status, card }] of last) {
      assert.equal(status, 200);
      const open = `What we need from you: ${left} things`;
      assert.ok(card?.words.includes(open), `${name}: ${open}`);
    }
  });
});
