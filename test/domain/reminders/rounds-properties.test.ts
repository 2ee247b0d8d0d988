import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideRound } from '../../../bot/domain/reminders/decide-round.ts';
import type { RemindablePerson } from '../../../bot/domain/reminders/next-step.ts';
import type { ReminderRules } from '../../../bot/domain/reminders/reminder-rules.ts';
import { isRemindingTime } from '../../../bot/domain/reminders/reminding-hours.ts';
import type { Round } from '../../../bot/domain/reminders/round.ts';

const hour = 3_600_000;
const start = Date.parse('2018-01-22T09:00:00Z');
const closureDays = new Set(['2018-01-25']);

const anInstant = fc
  .integer({ min: 0, max: 10 * 24 * 60 })
  .map((minutes) => new Date(start + minutes * 60_000).toISOString());

const aPerson: fc.Arbitrary<Omit<RemindablePerson, 'personId'>> = fc.record({
  toldAt: anInstant,
  acknowledged: fc.boolean(),
  items: fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c'))
    .chain((keys) =>
      fc.tuple(...keys.map((key) => anInstant.map((due) => ({ key, due, blocked: false })))),
    ),
  managerId: fc.constantFrom(null, 'manager'),
  backAt: fc.option(anInstant, { nil: null }),
});

const someRules: fc.Arbitrary<ReminderRules> = fc.record({
  firstAfterHours: fc.integer({ min: 1, max: 8 }),
  everyHours: fc.integer({ min: 1, max: 12 }),
  most: fc.integer({ min: 1, max: 4 }),
  dueSoonHours: fc.integer({ min: 0, max: 48 }),
  quietFrom: fc.constantFrom('17:00', '18:00', '22:30'),
  quietUntil: fc.constantFrom('07:00', '08:00', '09:15'),
  summaryAt: fc.constant('08:30'),
});

const facts = fc.record({
  people: fc
    .array(aPerson, { minLength: 1, maxLength: 6 })
    .map((some) => some.map((one, index) => ({ ...one, personId: `id-${index}` }))),
  rules: someRules,
  daysOffToo: fc.boolean(),
  /** A server that was down wakes late, in minutes, but not always; each wake-up may come twice. */
  lateness: fc.array(fc.nat(900), { maxLength: 6 }).map((some) => [...some, 0]),
});

interface Played {
  rounds: Round[];
  ended: boolean;
}

function play(given: typeof facts extends fc.Arbitrary<infer Facts> ? Facts : never): Played {
  const { people, rules, daysOffToo, lateness } = given;
  const hours = { ...rules, closureDays, daysOffToo };
  const rounds: Round[] = [];
  let next: string | null = new Date(start).toISOString();
  for (let wakeUp = 0; next !== null && wakeUp < 2_000; wakeUp += 1) {
    const late = (lateness[wakeUp % lateness.length] ?? 0) * 60_000;
    const now: string = new Date(Date.parse(next) + late).toISOString();
    for (let times = 0; times < 2; times += 1) {
      const decision = decideRound({ people, rounds, rules, hours, now });
      next = decision.next;
      const entries = [...decision.entries];
      if (entries.length === 0) continue;
      rounds.push({ number: rounds.length + 1, at: now, by: null, requestId: null, entries });
    }
  }
  return { rounds, ended: next === null };
}

describe('rounds of reminders, whoever is told what and when', () => {
  it('come to an end, keep their distance and their number, and never fall in quiet hours', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { rounds, ended } = play(given);
        const { rules } = given;
        const hours = { ...rules, closureDays, daysOffToo: given.daysOffToo };
        assert.ok(ended);
        for (const { at } of rounds) assert.ok(isRemindingTime(at, hours));
        for (const person of given.people) assertFair(person, rounds, rules);
      }),
      { numRuns: 60 },
    );
  });

  it('leave nothing open unsaid: in the end the coordinator has heard of it', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { rounds } = play(given);
        for (const { personId, acknowledged, items } of given.people) {
          const heard = rounds.flatMap(({ entries }) =>
            entries.filter((one) => one.personId === personId).flatMap((one) => one.toCoordinator),
          );
          const open = items.map(({ key }) => `overdue:${key}`);
          assert.deepEqual([...heard].sort(), [...open, ...(acknowledged ? [] : ['seen'])].sort());
        }
      }),
      { numRuns: 60 },
    );
  });
});

function assertFair(
  { personId, toldAt, backAt }: RemindablePerson,
  rounds: readonly Round[],
  { firstAfterHours, everyHours, most }: ReminderRules,
): void {
  const own = rounds.flatMap(({ at, entries }) => {
    const found = entries.filter((entry) => entry.personId === personId);
    assert.ok(found.length <= 1, 'one entry a round');
    return found.map((entry) => ({ at: Date.parse(at), ...entry }));
  });
  const messages = own.filter(({ reminded }) => reminded.length > 0);
  for (const [index, { at }] of messages.entries()) {
    assert.ok(
      at >= Date.parse(toldAt) + firstAfterHours * hour,
      'never before the news has rested',
    );
    if (backAt !== null) assert.ok(at >= Date.parse(backAt), 'never while away');
    const before = messages[index - 1];
    if (before !== undefined) assert.ok(at - before.at >= everyHours * hour, 'never too often');
  }
  const times = new Map<string, number>();
  for (const thing of messages.flatMap(({ reminded }) => reminded)) {
    times.set(thing, (times.get(thing) ?? 0) + 1);
  }
  for (const [thing, count] of times) assert.ok(count <= most, `${thing} at most ${most} times`);
  const escalated = own.flatMap(({ toManager, toCoordinator }) => [
    ...toManager.map((thing) => `${thing} manager`),
    ...toCoordinator.map((thing) => `${thing} coordinator`),
  ]);
  assert.equal(new Set(escalated).size, escalated.length, 'each step of an escalation once');
}
