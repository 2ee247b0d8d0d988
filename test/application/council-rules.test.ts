import { strict as assert } from 'node:assert';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const careLeavers = { type: 'focused-visit', theme: 'care-leavers' };

describe('the rules of a council', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(async () => {
    await test.stop();
  });

  const announce = async (call: string) => {
    const director = test.actor('Dana Whitfield');
    const { draftCall, announceVisit } = test.app.useCases;
    const { draft } = await draftCall(director, {
      type: 'focused-visit',
      theme: 'care-leavers',
      call,
      fieldworkStart: null,
      fieldworkEnd: null,
      meant: false,
    });
    return announceVisit(director, draft.id);
  };
  const dryRun = { framework: 'ilacs-2018', rule: 'focused-visit/dry-run', workingDays: -3 };

  it('let a default be overridden, and say who changed it, when, and what it was', async () => {
    await test.app.useCases.overrideRule(test.actor('Priya Shah'), dryRun);

    const { groups } = await test.app.useCases.showRules(test.actor('Priya Shah'));
    const rules = groups.flatMap((group) => group.rules);
    assert.deepEqual(rules.find(({ key }) => key === dryRun.rule)?.override, {
      by: 'Priya Shah',
      at: '2018-01-23T09:35:00Z',
      was: -1,
    });
  });

  it('go back to the default, on record, for the next visit', async () => {
    const { overrideRule, showRules } = test.app.useCases;
    const coordinator = test.actor('Priya Shah');
    await overrideRule(coordinator, dryRun);

    await overrideRule(coordinator, { ...dryRun, workingDays: null });

    const rules = (await showRules(coordinator)).groups.flatMap((group) => group.rules);
    const rule = rules.find(({ key }) => key === dryRun.rule);
    assert.deepEqual([rule?.workingDays, rule?.override, rule?.source], [-1, null, null]);
    const { visit } = await announce('2018-01-23T09:30');
    const day = visit.milestones.find(({ key }) => key === 'dry-run')?.at.slice(0, 10);
    assert.equal(day, '2018-01-29');
  });

  it('keep preparation before fieldwork, and what follows behind it and in order', async () => {
    const refused = (milestone: string, workingDays: number, message: RegExp) =>
      assert.rejects(
        test.app.useCases.overrideRule(test.actor('Priya Shah'), {
          framework: 'ilacs-2018',
          rule: `focused-visit/${milestone}`,
          workingDays,
        }),
        { code: 'invalid', message },
      );

    await refused('dry-run', 1, /is part of preparing/);
    await refused('dry-run', -9, /is part of preparing/);
    await refused('first-upload', 5, /is part of preparing/);
    await refused('debrief', -1, /follows fieldwork/);
    await refused('letter-expected-from', 24, /would come after “Letter expected by”/);
  });

  it('lose no closure day to two people at once', async () => {
    const { setClosureDays, showRules } = test.app.useCases;
    const christmas = { day: '2018-12-27', title: 'Christmas closure' };
    await setClosureDays(test.actor('Priya Shah'), { closureDays: [christmas], version: 0 });

    const stale = { closureDays: [{ day: '2018-05-25', title: 'Staff day' }], version: 0 };
    await assert.rejects(setClosureDays(test.actor('Dana Whitfield'), stale), { code: 'conflict' });

    const { closureDays, closureDaysVersion } = await showRules(test.actor('Dana Whitfield'));
    assert.deepEqual([closureDays, closureDaysVersion], [[christmas], 1]);
  });

  it('do not let a verified rule be overridden', async () => {
    const notice = { ...dryRun, rule: 'focused-visit/notice' };

    await assert.rejects(test.app.useCases.overrideRule(test.actor('Priya Shah'), notice), {
      code: 'conflict',
    });
  });

  it('are changed by those who run visits alone', async () => {
    await assert.rejects(test.app.useCases.overrideRule(test.actor('Joe Clarke'), dryRun), {
      code: 'not-permitted',
    });
  });

  it('hold for the next visit, and never for one that has begun', async () => {
    const before = await announce('2018-01-22T09:30');
    await test.app.useCases.overrideRule(test.actor('Priya Shah'), dryRun);
    const after = await announce('2018-01-23T09:30');

    const dayOf = ({ visit }: typeof before) =>
      visit.milestones.find(({ key }) => key === 'dry-run')?.at.slice(0, 10);
    assert.equal(dayOf(before), '2018-01-26');
    assert.equal(dayOf(after), '2018-01-25');

    const moved = await test.app.useCases.moveVisit(test.actor('Priya Shah'), before.visit.id, {
      move: 'move-dates',
      reason: 'Asked for',
      fieldwork: { start: '2018-02-05', end: '2018-02-06' },
      received: null,
    });
    assert.equal(dayOf({ visit: moved.visit, announcedNow: false }), '2018-02-02');
  });

  it('skip the council’s closure days in its own deadlines, not in the notice', async () => {
    const days = [{ day: '2018-01-24', title: 'Staff day' }];
    await test.app.useCases.setClosureDays(test.actor('Priya Shah'), {
      closureDays: days,
      version: 0,
    });

    const { visit } = await announce('2018-01-23T09:30');

    const director = test.actor('Dana Whitfield');
    const { items } = await test.app.useCases.showReadiness(director, visit.id);
    const upload = items.find(({ title }) => title === 'Sign off the first data upload');
    assert.equal(upload?.due, '2018-01-25T17:00:00Z');
    assert.equal(visit.fieldworkStart, '2018-01-30');
  });

  describe('for checklists', () => {
    const edit = (name: string, version: number, change: object) =>
      test.app.useCases.editChecklist(test.actor(name), careLeavers, {
        version,
        edit: change as Parameters<typeof test.app.useCases.editChecklist>[2]['edit'],
      });
    const retireDebrief = { kind: 'retire', key: 'debrief' };

    it('make a new version of every change, and keep who made it', async () => {
      const { version } = await test.app.useCases.findChecklist(
        test.actor('Priya Shah'),
        careLeavers,
      );

      const edited = await edit('Priya Shah', version, retireDebrief);

      assert.equal(edited.version, version + 1);
      assert.ok(!edited.items.some(({ key }) => key === 'debrief'));
    });

    it('refuse a change that was decided on an older version', async () => {
      await edit('Priya Shah', 2, retireDebrief);

      await assert.rejects(edit('Dana Whitfield', 2, { kind: 'retire', key: 'record-call' }), {
        code: 'conflict',
      });
    });

    it('leave a visit with the version that it began with', async () => {
      const { visit } = await announce('2018-01-22T09:30');
      await edit('Priya Shah', 2, retireDebrief);
      const next = await announce('2018-01-23T09:30');

      const director = test.actor('Dana Whitfield');
      const keysOf = async (id: string) => {
        const { items } = await test.app.useCases.showReadiness(director, id);
        return items.map(({ key }) => key);
      };
      assert.ok((await keysOf(visit.id)).includes('debrief'));
      assert.ok(!(await keysOf(next.visit.id)).includes('debrief'));
    });
  });
});
