import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { packById, packInForce } from '../../../bot/domain/framework/packs.ts';
import type { VisitTypeKey } from '../../../bot/domain/framework/visit-type.ts';
import { planTimeline } from '../../../bot/domain/timeline/plan-timeline.ts';
import { TimelineError } from '../../../bot/domain/timeline/timeline-error.ts';
import type { TimelineRequest } from '../../../bot/domain/timeline/timeline-request.ts';
import type { Timeline } from '../../../bot/domain/timeline/timeline.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function plan(type: VisitTypeKey, call: string, more: Partial<TimelineRequest> = {}): Timeline {
  const at = Temporal.PlainDateTime.from(call);
  return planTimeline({ type, call: at, pack: packInForce(at.toPlainDate()), ...more });
}

function dateOf(timeline: Timeline, key: string): string | undefined {
  return timeline.milestones.find((milestone) => milestone.key === key)?.at;
}

function refusal(reason: string) {
  return (error: unknown) => error instanceof TimelineError && error.reason === reason;
}

describe('the plan of a focused visit', () => {
  it('has fieldwork on 30 and 31 January (Nottinghamshire, call of 23 January 2018)', () => {
    const timeline = plan('focused-visit', '2018-01-23T09:30');

    assert.equal(timeline.framework, 'ilacs-2018');
    assert.equal(timeline.call, '2018-01-23T09:30:00+00:00');
    assert.equal(timeline.fieldworkStart, '2018-01-30');
    assert.equal(timeline.fieldworkEnd, '2018-01-31');
  });

  it('expects the letter from its sixteenth working day (Nottinghamshire, 22 February 2018)', () => {
    const timeline = plan('focused-visit', '2018-01-23T09:30');

    assert.equal(dateOf(timeline, 'letter-expected-from'), '2018-02-22');
    assert.equal(dateOf(timeline, 'draft-plan'), undefined);
  });

  it('runs priority-action clocks from the letter received (St Helens, 10 August 2018)', () => {
    const received = day('2018-08-10');
    const timeline = plan('focused-visit', '2018-07-16T09:30', { received, priorityAction: true });

    assert.equal(dateOf(timeline, 'draft-plan'), '2018-09-10');
    assert.equal(dateOf(timeline, 'letter-late'), undefined);
  });

  it('jumps over Easter for a call on the day before Good Friday (29 March 2018)', () => {
    const timeline = plan('focused-visit', '2018-03-29T09:30');

    assert.equal(timeline.fieldworkStart, '2018-04-09');
    assert.equal(timeline.fieldworkEnd, '2018-04-10');
    assert.equal(dateOf(timeline, 'first-upload'), '2018-04-03T17:00:00+01:00');
  });

  it('jumps over Christmas for a call on the day before (24 December 2018)', () => {
    const timeline = plan('focused-visit', '2018-12-24T09:30');

    assert.equal(timeline.fieldworkStart, '2019-01-03');
    assert.equal(timeline.fieldworkEnd, '2019-01-04');
  });

  it('writes times with the offset of their own day when clocks change (25 March 2018)', () => {
    const timeline = plan('focused-visit', '2018-03-22T09:30');

    assert.equal(timeline.call, '2018-03-22T09:30:00+00:00');
    assert.equal(dateOf(timeline, 'interviews-agreed'), '2018-03-27T17:00:00+01:00');
  });

  it('takes the days that the inspector gave, and says so', () => {
    const fieldwork = { start: day('2018-02-06'), end: day('2018-02-07') };
    const timeline = plan('focused-visit', '2018-01-23T09:30', { fieldwork });

    assert.equal(timeline.fieldworkStart, '2018-02-06');
    const start = timeline.milestones.find(({ key }) => key === 'fieldwork-start')!;
    assert.deepEqual([start.basis, start.source], ['verified', 'Dates entered for this visit']);
  });

  it('keeps preparation before fieldwork when the days leave little room', () => {
    const fieldwork = { start: day('2018-01-25'), end: day('2018-01-26') };
    const timeline = plan('focused-visit', '2018-01-23T09:30', { fieldwork });

    assert.equal(dateOf(timeline, 'interviews-agreed'), '2018-01-24T17:00:00+00:00');
  });
});

describe('the plan of an inspection', () => {
  it('has a standard one on site from the next Monday (Bath and North East Somerset, 2 June 2025)', () => {
    const timeline = plan('standard-inspection', '2025-06-02T09:30');

    assert.equal(timeline.fieldworkStart, '2025-06-09');
    assert.equal(timeline.fieldworkEnd, '2025-06-20');
  });

  it('has a short one within a single week (Nottinghamshire’s report on the framework)', () => {
    const timeline = plan('short-inspection', '2018-06-11T09:30');

    assert.equal(timeline.fieldworkStart, '2018-06-18');
    assert.equal(timeline.fieldworkEnd, '2018-06-22');
  });

  it('owes its statement 70 working days after receipt (Stockton, 9 May 2023)', () => {
    const timeline = plan('standard-inspection', '2023-02-27T09:30', {
      received: day('2023-05-09'),
    });

    assert.equal(dateOf(timeline, 'statement-of-action'), '2023-08-16');
  });

  it('owes its publication 30 working days after receipt (SI 2007/462)', () => {
    const timeline = plan('standard-inspection', '2023-02-27T09:30', {
      received: day('2023-05-09'),
    });

    assert.equal(dateOf(timeline, 'publish-report'), '2023-06-21');
  });

  it('has no statutory date while nobody has entered a receipt', () => {
    const timeline = plan('standard-inspection', '2023-02-27T09:30');

    assert.equal(dateOf(timeline, 'publish-report'), undefined);
    assert.equal(dateOf(timeline, 'statement-of-action'), undefined);
  });

  it('expects the report later from April 2026', () => {
    const before = plan('standard-inspection', '2026-03-02T09:30');
    const after = plan('standard-inspection', '2026-06-01T09:30');

    assert.equal(dateOf(before, 'report-expected-from'), '2026-04-22');
    assert.equal(after.framework, 'ilacs-2026-04');
    assert.equal(dateOf(after, 'report-expected-from'), '2026-07-28');
  });
});

describe('the plan of a joint inspection', () => {
  it('counts the day of the call as day 1 and has fieldwork in week three (joint inspection guidance)', () => {
    const timeline = plan('jtai', '2025-06-09T10:00');

    assert.equal(timeline.fieldworkStart, '2025-06-23');
    assert.equal(dateOf(timeline, 'set-up-call'), '2025-06-10T17:00:00+01:00');
    assert.equal(dateOf(timeline, 'children-chosen'), '2025-06-16');
  });
});

describe('the plan of other visits and events', () => {
  it('has a monitoring visit of two days (Nottingham, 12 and 13 November 2024)', () => {
    const fieldwork = { start: day('2024-11-12'), end: day('2024-11-13') };
    const timeline = plan('monitoring-visit', '2024-10-28T09:30', { fieldwork });

    assert.equal(dateOf(timeline, 'letter-expected-from'), '2024-12-05');
    assert.equal(plan('monitoring-visit', '2024-10-29T09:30').fieldworkEnd, '2024-11-13');
  });

  it('shows notice that nobody has verified as a default', () => {
    const timeline = plan('monitoring-visit', '2024-10-29T09:30');

    const start = timeline.milestones.find(({ key }) => key === 'fieldwork-start')!;
    assert.equal(start.basis, 'default');
  });

  it('says DRILL in everything about a drill, and expects no letter', () => {
    const timeline = plan('drill', '2024-10-29T09:30');

    assert.ok(timeline.milestones.every(({ title }) => title.startsWith('Drill: ')));
    assert.equal(dateOf(timeline, 'letter-expected-from'), undefined);
  });

  it('ends the self-evaluation with its sharing, and the annual conversation with a note', () => {
    const evaluation = plan('self-evaluation', '2024-10-01T09:00');
    const conversation = plan('annual-conversation', '2024-10-01T09:00');

    assert.equal(evaluation.milestones.at(-1)?.key, 'shared');
    assert.equal(conversation.milestones.at(-1)?.key, 'note');
  });

  it('reads an old inspection by the rules of its time', () => {
    const fieldwork = { start: day('2017-01-23'), end: day('2017-02-03') };
    const timeline = plan('standard-inspection', '2017-01-20T09:30', { fieldwork });

    assert.equal(timeline.framework, 'sif');
    assert.equal(timeline.fieldworkEnd, '2017-02-03');
  });

  it('refuses a visit that the framework does not have', () => {
    assert.throws(() => plan('jtai', '2017-01-20T09:30'), /no visits of type/);
  });

  it('shows closure days without counting them in notice', () => {
    const closureDays = new Set(['2018-12-27', '2018-12-28', '2019-02-01']);
    const timeline = plan('focused-visit', '2018-12-24T09:30', { closureDays });

    assert.equal(timeline.fieldworkStart, '2019-01-03');
    assert.deepEqual(
      timeline.milestones.filter(({ title }) => title === 'Council closed').map(({ at }) => at),
      ['2018-12-27', '2018-12-28'],
    );
  });
});

describe('dates that can’t be right', () => {
  it('are refused for a call on a Sunday, with the reason', () => {
    assert.throws(
      () => plan('focused-visit', '2018-01-21T09:30'),
      (error) => refusal('call-on-day-off')(error) && (error as Error).message.includes('a Sunday'),
    );
  });

  it('are taken for a call on a Sunday when that is meant', () => {
    const timeline = plan('focused-visit', '2018-01-21T09:30', { override: true });

    assert.equal(timeline.fieldworkStart, '2018-01-26');
  });

  it('are refused for a call outside the framework', () => {
    assert.throws(
      () => plan('focused-visit', '2018-01-23T09:30', { pack: packById('ilacs-2026-04')! }),
      refusal('call-outside-framework'),
    );
  });

  it('are refused for fieldwork before the call, backwards or on a day off', () => {
    const call = '2018-01-23T09:30';
    const between = (start: string, end: string) => ({
      fieldwork: { start: day(start), end: day(end) },
    });

    assert.throws(
      () => plan('focused-visit', call, between('2018-01-22', '2018-01-23')),
      refusal('fieldwork-before-call'),
    );
    assert.throws(
      () => plan('focused-visit', call, between('2018-01-31', '2018-01-30')),
      refusal('fieldwork-ends-before-start'),
    );
    assert.throws(
      () => plan('focused-visit', call, between('2018-01-27', '2018-01-30')),
      refusal('fieldwork-on-day-off'),
    );
  });

  it('are refused for a letter received before fieldwork ended', () => {
    assert.throws(
      () => plan('focused-visit', '2018-01-23T09:30', { received: day('2018-01-30') }),
      refusal('received-before-fieldwork-ended'),
    );
  });
});
