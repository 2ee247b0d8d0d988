import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { dueAt, dueInWords } from '../../../bot/domain/checklist/due.ts';
import { packInForce } from '../../../bot/domain/framework/packs.ts';
import { readMoment } from '../../../bot/domain/timeline/moment.ts';
import { planTimeline } from '../../../bot/domain/timeline/plan-timeline.ts';
import type { TimelineRequest } from '../../../bot/domain/timeline/timeline-request.ts';

const item = (due: string) => ({ due: readMoment(due)! });

function timelineOf(call: string, more: Partial<TimelineRequest> = {}) {
  const at = Temporal.PlainDateTime.from(call);
  const pack = packInForce(at.toPlainDate());
  return planTimeline({ type: 'focused-visit', call: at, pack, ...more });
}

describe('an item’s due time', () => {
  const winter = timelineOf('2018-01-23T09:30');

  it('is so many minutes after the call', () => {
    assert.equal(dueAt(item('call +30m'), winter), '2018-01-23T10:00:00Z');
  });

  it('is so many office hours after the call', () => {
    assert.equal(dueAt(item('call +4h'), winter), '2018-01-23T13:30:00Z');
  });

  it('runs on next morning when office hours end (call at 16:30)', () => {
    assert.equal(dueAt(item('call +4h'), timelineOf('2018-01-23T16:30')), '2018-01-24T11:30:00Z');
  });

  it('starts when the office opens for an early call', () => {
    assert.equal(dueAt(item('call +1h'), timelineOf('2018-01-23T07:45')), '2018-01-23T10:00:00Z');
  });

  it('is in summer time for a summer call', () => {
    assert.equal(
      dueAt(item('day 1 17:00'), timelineOf('2025-06-02T09:30')),
      '2025-06-03T16:00:00Z',
    );
  });

  it('is the end of the day where no time is said', () => {
    assert.equal(dueAt(item('day 2'), winter), '2018-01-25T17:00:00Z');
  });

  it('counts the call as day 1 where that is said', () => {
    assert.equal(dueAt(item('day-from-1 2 12:00'), winter), '2018-01-24T12:00:00Z');
  });

  it('is before or after fieldwork', () => {
    assert.equal(dueAt(item('fieldwork-start -1 15:00'), winter), '2018-01-29T15:00:00Z');
    assert.equal(dueAt(item('fieldwork-end +1 12:00'), winter), '2018-02-01T12:00:00Z');
  });

  it('is unknown while it hangs on a letter that has not come', () => {
    assert.equal(dueAt(item('letter +2 17:00'), winter), null);
  });

  it('is unknown while it hangs on a draft that has not come, and follows from it then', () => {
    const draft = Temporal.PlainDate.from('2018-02-15');
    const drafted = timelineOf('2018-01-23T09:30', { draft });

    assert.equal(dueAt(item('draft +5 17:00'), winter), null);
    assert.equal(dueAt(item('draft +5 17:00'), drafted), '2018-02-22T17:00:00Z');
    assert.equal(dueAt(item('letter +2 17:00'), drafted), null);
  });

  it('follows from the letter once that has come (Nottinghamshire, 22 February 2018)', () => {
    const received = Temporal.PlainDate.from('2018-02-22');
    const timeline = timelineOf('2018-01-23T09:30', { received });

    assert.equal(dueAt(item('letter +2 17:00'), timeline), '2018-02-26T17:00:00Z');
  });

  it('is not on a council’s closure day', () => {
    const closed = new Set(['2018-01-24']);

    assert.equal(dueAt(item('day 1 17:00'), winter, closed), '2018-01-25T17:00:00Z');
    assert.equal(dueAt(item('day 1 17:00'), winter), '2018-01-24T17:00:00Z');
  });

  it('is on the next working day for a call on a Sunday that was meant', () => {
    const timeline = timelineOf('2018-01-21T09:30', { override: true });

    assert.equal(dueAt(item('day 0 17:00'), timeline), '2018-01-22T17:00:00Z');
    assert.equal(dueAt(item('call +1h'), timeline), '2018-01-22T10:00:00Z');
  });
});

describe('an item’s due time in words', () => {
  const words = {
    'call +10m': 'Within 10 minutes of the call',
    'call +1h': 'Within 1 office hour of the call',
    'day 1 17:00': 'By 17:00 on working day 1 (the call is day 0)',
    'day-from-1 4 12:00': 'By 12:00 on working day 4 (the call is day 1)',
    'fieldwork-start +0 09:30': 'By 09:30 on the day that fieldwork starts',
    'fieldwork-start -1 15:00': 'By 15:00, 1 working day before fieldwork starts',
    'fieldwork-end +5': 'By the end of the day, 5 working days after fieldwork ends',
    'letter +2 17:00': 'By 17:00, 2 working days after the letter is received',
  };
  for (const [due, sentence] of Object.entries(words)) {
    it(`says “${sentence}”`, () => {
      assert.equal(dueInWords({ due: readMoment(due)! }), sentence);
    });
  }

  it('says “check” of a deadline that a default rule gives', () => {
    const due = readMoment('draft +5 17:00')!;

    assert.equal(
      dueInWords({ due, basis: { kind: 'default' } }),
      'By 17:00, 5 working days after the draft is received; check against the current framework',
    );
    assert.doesNotMatch(dueInWords({ due, basis: { kind: 'verified', source: 'SI' } }), /check/);
  });
});
