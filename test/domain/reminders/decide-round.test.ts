import assert from 'node:assert/strict';
import { decideRound } from '../../../bot/domain/reminders/decide-round.ts';
import type { RemindablePerson } from '../../../bot/domain/reminders/next-step.ts';
import {
  defaultReminderRules,
  type ReminderRules,
} from '../../../bot/domain/reminders/reminder-rules.ts';
import { recipientsOf, type Round } from '../../../bot/domain/reminders/round.ts';

const told = '2018-01-23T09:40:00Z';

function aRemindable(given: Partial<RemindablePerson> = {}): RemindablePerson {
  return {
    personId: 'joe',
    toldAt: told,
    acknowledged: true,
    items: [],
    managerId: 'aisha',
    backAt: null,
    ...given,
  };
}

/** Plays on from `from` as the scheduler does: a round at each moment that the last one named. */
function play(
  people: readonly RemindablePerson[],
  given: Partial<ReminderRules> = {},
  from = told,
): Round[] {
  const rules = { ...defaultReminderRules, ...given };
  const { quietFrom, quietUntil } = rules;
  const hours = { quietFrom, quietUntil, closureDays: new Set<string>(), daysOffToo: false };
  const rounds: Round[] = [];
  let next: string | null = from;
  for (let wakeUps = 0; next !== null && wakeUps < 200; wakeUps += 1) {
    const now: string = next;
    const decision = decideRound({ people, rounds, rules, hours, now });
    const entries = [...decision.entries];
    const round = { number: rounds.length + 1, at: now, by: null, requestId: null, entries };
    if (entries.length > 0) rounds.push(round);
    next = decision.next;
  }
  assert.equal(next, null, 'reminding comes to an end');
  return rounds;
}

/** When what happened, one line a round. */
function linesOf(rounds: readonly Round[]): string[] {
  return rounds.flatMap(({ at, entries }) =>
    entries.map(({ reminded, toManager, toCoordinator }) => {
      const parts = [
        ...reminded,
        ...toManager.map((thing) => `${thing} to manager`),
        ...toCoordinator.map((thing) => `${thing} to coordinator`),
      ];
      return `${new Date(at).toISOString().slice(5, 16)} ${parts.join(', ')}`;
    }),
  );
}

describe('reminding somebody who has not acknowledged', () => {
  it('happens at set intervals in waking hours, then the line manager hears, then the coordinator', () => {
    assert.deepEqual(linesOf(play([aRemindable({ acknowledged: false })])), [
      '01-23T11:45 seen',
      '01-23T15:45 seen',
      '01-24T08:00 seen',
      '01-24T12:00 seen to manager',
      '01-24T16:00 seen to coordinator',
    ]);
  });

  it('goes to the coordinator at once where there is no line manager to tell', () => {
    const rounds = play([aRemindable({ acknowledged: false, managerId: null })], { most: 1 });

    assert.deepEqual(linesOf(rounds), ['01-23T11:45 seen', '01-23T15:45 seen to coordinator']);
  });

  it('does not happen to somebody who has', () => {
    assert.deepEqual(play([aRemindable()]), []);
  });

  it('waits for somebody who is away until they are back', () => {
    const away = aRemindable({ acknowledged: false, backAt: '2018-01-25T00:00:00Z' });

    assert.match(linesOf(play([away]))[0] ?? '', /^01-25T08:00 seen/);
  });

  it('rests over the weekend', () => {
    const friday = aRemindable({ acknowledged: false, toldAt: '2018-01-26T15:00:00Z' });

    assert.deepEqual(linesOf(play([friday], { most: 2 }, friday.toldAt)).slice(0, 2), [
      '01-26T17:00 seen',
      '01-29T08:00 seen',
    ]);
  });
});

describe('reminding of items', () => {
  const wednesday = { key: 'audit', due: '2018-01-24T17:00:00Z', blocked: false };

  it('happens once before an item is due, and again when it is overdue', () => {
    assert.deepEqual(linesOf(play([aRemindable({ items: [wednesday] })], { most: 2 })), [
      '01-23T17:00 soon:audit',
      '01-24T17:00 overdue:audit',
      '01-25T08:00 overdue:audit',
      '01-25T12:00 overdue:audit to manager',
      '01-25T16:00 overdue:audit to coordinator',
    ]);
  });

  it('does not urge somebody on who is blocked, until it is overdue', () => {
    const [first] = linesOf(play([aRemindable({ items: [{ ...wednesday, blocked: true }] })]));

    assert.equal(first, '01-24T17:00 overdue:audit');
  });

  it('never comes sooner after the news than the first reminder', () => {
    const early = { ...wednesday, due: '2018-01-23T10:00:00Z' };

    assert.match(linesOf(play([aRemindable({ items: [early] })]))[0] ?? '', /^01-23T11:45 overdue/);
  });

  it('speaks of an item as overdue, not as due soon, when quiet hours lay in between', () => {
    const atNight = { ...wednesday, due: '2018-01-24T07:00:00Z' };

    const lines = linesOf(play([aRemindable({ items: [atNight] })], { dueSoonHours: 8 }));

    assert.match(lines[0] ?? '', /^01-24T08:00 overdue:audit$/);
  });
});

describe('a round', () => {
  const items = ['a', 'b', 'c'].map((key) => ({
    key,
    due: '2018-01-23T12:30:00Z',
    blocked: false,
  }));

  it('holds one entry a person, however many things they are reminded of', () => {
    const [entry, other] = play([aRemindable({ acknowledged: false, items })])[0]?.entries ?? [];

    assert.equal(other, undefined);
    assert.deepEqual(entry?.reminded, ['seen', 'soon:a', 'soon:b', 'soon:c']);
  });

  it('gathers those who were told within the same quarter of an hour', () => {
    const crowd = ['09:36:05', '09:36:40', '09:44:59'].map((time, index) =>
      aRemindable({
        personId: `id-${index}`,
        acknowledged: false,
        toldAt: `2018-01-23T${time}Z`,
      }),
    );

    assert.equal(play(crowd)[0]?.entries.length, 3);
  });

  it('sends each recipient one message: the reminded, their managers once, the coordinators', () => {
    const entry = { reminded: [], managerId: 'aisha', toManager: [], toCoordinator: [] };
    const round: Round = {
      number: 1,
      at: told,
      by: null,
      requestId: null,
      entries: [
        { ...entry, personId: 'joe', toManager: ['seen'] },
        { ...entry, personId: 'kim', toManager: ['seen'] },
        { ...entry, personId: 'aisha', reminded: ['overdue:a'], managerId: 'dana' },
        { ...entry, personId: 'moe', reminded: ['seen'] },
        { ...entry, personId: 'lee', toCoordinator: ['seen'] },
      ],
    };

    assert.deepEqual(recipientsOf(round, ['priya']), {
      reminded: ['moe'],
      escalatedTo: ['aisha', 'priya'],
    });
  });
});
