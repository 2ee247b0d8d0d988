import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { londonDay, londonInstant } from '../../../bot/domain/calendar/london.ts';
import { addWorkingDays, isWorkingDay } from '../../../bot/domain/calendar/working-days.ts';
import { dueAt } from '../../../bot/domain/checklist/due.ts';
import { checklistTemplate } from '../../../bot/domain/checklist/templates.ts';
import { visitTypeRule } from '../../../bot/domain/framework/look-up.ts';
import { packInForce } from '../../../bot/domain/framework/packs.ts';
import { visitTypeKeys } from '../../../bot/domain/framework/visit-type.ts';
import { planTimeline } from '../../../bot/domain/timeline/plan-timeline.ts';
import type { Milestone } from '../../../bot/domain/timeline/timeline.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const runs = { seed: 20180123 };

/** A call on a working day, at any hour but the last before midnight. */
const anyCall = fc
  .record({
    days: fc.integer({ min: 0, max: 12 * 365 }),
    minutes: fc.integer({ min: 0, max: 22 * 60 }),
  })
  .map(({ days, minutes }) => ({ day: day('2018-01-02').add({ days }), minutes }))
  .filter((call) => isWorkingDay(call.day))
  .map((call) => call.day.toPlainDateTime('00:00').add({ minutes: call.minutes }));

const maybeDays = (min: number, max: number) =>
  fc.option(fc.integer({ min, max }), { nil: undefined });

/** A plan by rule, or with fieldwork and receipt so many working days on. */
const anyPlan = fc
  .record({
    type: fc.constantFrom(...visitTypeKeys),
    call: anyCall,
    fieldworkAfter: maybeDays(1, 20),
    receivedAfter: maybeDays(10, 60),
  })
  .map(({ type, call, fieldworkAfter, receivedAfter }) => {
    const pack = packInForce(call.toPlainDate());
    const start = fieldworkAfter && addWorkingDays(call.toPlainDate(), fieldworkAfter);
    const fieldwork = start ? { start, end: addWorkingDays(start, 2) } : undefined;
    const plain = planTimeline({ type, call, pack, fieldwork });
    const received = receivedAfter && addWorkingDays(day(plain.fieldworkEnd), receivedAfter);
    const { outcome } = visitTypeRule(pack, type);
    const comes = outcome === 'letter' || outcome === 'report';
    if (!received || !comes) return { pack, timeline: plain };
    return { pack, timeline: planTimeline({ type, call, pack, fieldwork, received }) };
  });

const dayOf = ({ at }: Milestone) => day(at.slice(0, '2018-01-23'.length));

function instantOf(milestone: Milestone): number {
  const midnight = Temporal.PlainTime.from('00:00');
  const { at } = milestone;
  const instant = at.includes('T') ? at : londonInstant(dayOf(milestone), midnight);
  return Temporal.Instant.from(instant).epochMilliseconds;
}

describe('every plan, whatever the visit and the day of its call', () => {
  it('has its milestones in order of time', () => {
    fc.assert(
      fc.property(anyPlan, ({ timeline }) => {
        const [call, ...others] = timeline.milestones;
        const times = others.map(instantOf);

        assert.equal(call?.key, 'call');
        assert.deepEqual(
          times,
          times.toSorted((a, b) => a - b),
        );
      }),
      runs,
    );
  });

  it('has fieldwork after the call, and its last day on or after the first', () => {
    fc.assert(
      fc.property(anyPlan, ({ timeline }) => {
        assert.ok(timeline.call.slice(0, 10) < timeline.fieldworkStart);
        assert.ok(timeline.fieldworkStart <= timeline.fieldworkEnd);
      }),
      runs,
    );
  });

  it('has no date on a day off', () => {
    fc.assert(
      fc.property(anyPlan, ({ timeline }) => {
        for (const milestone of timeline.milestones) {
          assert.ok(isWorkingDay(dayOf(milestone)), `${milestone.key} ${milestone.at}`);
        }
      }),
      runs,
    );
  });

  it('has every item due on a working day, and after the call', () => {
    fc.assert(
      fc.property(anyPlan, ({ pack, timeline }) => {
        const call = Temporal.Instant.from(timeline.call);
        for (const item of checklistTemplate({ type: timeline.type, theme: null, pack }).items) {
          const due = dueAt(item, timeline);
          if (due === null) continue;
          assert.ok(isWorkingDay(londonDay(due)), `${item.key} ${due}`);
          assert.ok(Temporal.Instant.compare(due, call) > 0, `${item.key} ${due}`);
        }
      }),
      runs,
    );
  });

  it('has what is counted from the call due before fieldwork starts', () => {
    fc.assert(
      fc.property(anyPlan, ({ pack, timeline }) => {
        for (const item of checklistTemplate({ type: timeline.type, theme: null, pack }).items) {
          if (item.due.kind !== 'working-day' || !item.due.from.startsWith('day')) continue;
          const due = dueAt(item, timeline);
          assert.ok(due !== null && londonDay(due).toString() < timeline.fieldworkStart, item.key);
        }
      }),
      runs,
    );
  });
});
