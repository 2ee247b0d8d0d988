import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../../../bot/domain/errors.ts';
import { overrideRule } from '../../../bot/domain/framework/override-rule.ts';
import { packById } from '../../../bot/domain/framework/packs.ts';
import { planTimeline } from '../../../bot/domain/timeline/plan-timeline.ts';

const pack = packById('ilacs-2018')!;
const change = { pack, by: 'Amira Khan', at: '2024-05-01T09:00:00Z' };

describe('a council’s override of a default', () => {
  it('changes the dates of later plans and says whose it is', () => {
    const own = overrideRule({ ...change, rule: 'monitoring-visit/notice', workingDays: 15 });
    const call = Temporal.PlainDateTime.from('2024-06-03T10:00');
    const timeline = planTimeline({ type: 'monitoring-visit', call, pack: own });

    assert.equal(timeline.fieldworkStart, '2024-06-24');
    const start = timeline.milestones.find(({ key }) => key === 'fieldwork-start')!;
    assert.equal(start.source, 'Set by Amira Khan on 2024-05-01');
    assert.equal(start.basis, 'default');
  });

  it('is recorded with what it was, who and when', () => {
    const own = overrideRule({ ...change, rule: 'focused-visit/letter-late', workingDays: 30 });

    assert.deepEqual(own.overrides, [
      {
        rule: 'focused-visit/letter-late',
        workingDays: 30,
        was: 25,
        by: 'Amira Khan',
        at: '2024-05-01T09:00:00Z',
      },
    ]);
  });

  it('leaves the pack that it started from as it was', () => {
    overrideRule({ ...change, rule: 'clock/joint-statement-of-action', workingDays: 60 });

    const clock = pack.clocks.find(({ key }) => key === 'joint-statement-of-action');
    assert.equal(clock?.workingDays, 70);
    assert.deepEqual(pack.overrides, []);
  });

  it('is refused for a rule that is checked against a source', () => {
    assert.throws(
      () => overrideRule({ ...change, rule: 'focused-visit/notice', workingDays: 7 }),
      (error) => error instanceof DomainError && error.code === 'conflict',
    );
  });

  it('is refused for a rule that isn’t one in working days', () => {
    for (const rule of ['focused-visit/core-group', 'nothing/notice', 'clock/nothing', 'clock']) {
      assert.throws(
        () => overrideRule({ ...change, rule, workingDays: 7 }),
        (error) => error instanceof DomainError && error.code === 'not-found',
        rule,
      );
    }
  });

  it('is refused for anything but a whole number of days', () => {
    assert.throws(
      () => overrideRule({ ...change, rule: 'monitoring-visit/notice', workingDays: 1.5 }),
      DomainError,
    );
  });

  it('is refused for fieldwork without a day, and for notice that ends before the call', () => {
    for (const [rule, workingDays] of [
      ['jtai/fieldwork', 0],
      ['monitoring-visit/notice', -1],
      ['clock/joint-statement-of-action', 0],
    ] as const) {
      assert.throws(
        () => overrideRule({ ...change, rule, workingDays }),
        (error) => error instanceof DomainError && error.code === 'invalid',
        rule,
      );
    }
  });
});
