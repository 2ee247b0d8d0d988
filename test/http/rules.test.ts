import assert from 'node:assert/strict';
import { z } from 'zod';
import { pathwaySchema } from '../../bot/contract/pathway.ts';
import { paths } from '../../bot/contract/paths.ts';
import { movedSchema, readinessSchema } from '../../bot/contract/readiness.ts';
import { rulesSchema } from '../../bot/contract/rules.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { aLetter, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const timelineSchema = z.object({
  framework: z.string(),
  fieldworkStart: z.string(),
  fieldworkEnd: z.string(),
  milestones: z.array(z.looseObject({ key: z.string(), at: z.string() })),
});
const dryRun = { framework: 'ilacs-2018', rule: 'focused-visit/dry-run', workingDays: -3 };

describe('the tab’s API for rules', () => {
  let app: TestApp;
  let coordinator: ApiClient;
  let adviser: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    coordinator = apiOf(app, 'Priya Shah');
    adviser = apiOf(app, 'Joe Clarke');
  });

  afterEach(() => app.stop());

  it('shows the framework in force, each rule with what it rests on', async () => {
    const { framework, groups } = await adviser.get(paths.rules, rulesSchema);

    assert.equal(framework.id, 'ilacs-2018');
    const notice = groups
      .flatMap(({ rules }) => rules)
      .find(({ key }) => key === 'focused-visit/notice');
    assert.deepEqual([notice?.workingDays, notice?.basis], [5, 'verified']);
  });

  it('says who comes and what a visit ends in, each with what it rests on', async () => {
    const { groups } = await adviser.get(paths.rules, rulesSchema);

    const { facts = [] } = groups.find(({ title }) => title === 'Monitoring visit') ?? {};
    assert.deepEqual(
      facts.map(({ title, words, basis }) => [title, words, basis]),
      [
        ['Who comes', 'Two inspectors', 'verified'],
        [
          'Outcome',
          'The first letter of a series is normally not published by Ofsted; later ones are',
          'verified',
        ],
        ['Series', 'Typically 6, at most 7', 'verified'],
      ],
    );
  });

  it('overrides a default rule for those who run visits, and for nobody else', async () => {
    const refused = await adviser.refusal('POST', paths.ruleOverrides, { body: dryRun });
    const { groups } = await coordinator.post(paths.ruleOverrides, dryRun, rulesSchema);

    assert.equal(refused.status, 403);
    const rule = groups.flatMap(({ rules }) => rules).find(({ key }) => key === dryRun.rule);
    assert.equal(rule?.override?.by, 'Priya Shah');
  });

  it('refuses to override a verified rule, and says why', async () => {
    const body = { ...dryRun, rule: 'focused-visit/notice' };

    const { status, detail } = await coordinator.refusal('POST', paths.ruleOverrides, { body });

    assert.equal(status, 409);
    assert.match(detail ?? '', /can’t be overridden/);
  });

  it('keeps closure days', async () => {
    const closureDays = [{ day: '2018-05-25', title: 'Staff day' }];

    const body = { closureDays, version: 0 };
    const rules = await coordinator.post(paths.closureDays, body, rulesSchema);
    const again = await coordinator.refusal('POST', paths.closureDays, { body });

    assert.deepEqual(rules.closureDays, closureDays);
    assert.equal(again.status, 409);
  });

  it('works out a timeline as the command line does', async () => {
    const query = '?type=focused-visit&call=2018-01-23T09:30';

    const timeline = await adviser.get(`${paths.timeline}${query}`, timelineSchema);

    assert.deepEqual(
      [timeline.framework, timeline.fieldworkStart, timeline.fieldworkEnd],
      ['ilacs-2018', '2018-01-30', '2018-01-31'],
    );
  });

  it('takes the days that the inspector gave, and gives the dates as a calendar file', async () => {
    const query = '?type=focused-visit&call=2018-01-23T09:30&start=2018-02-06&end=2018-02-07';

    const response = await adviser.request('GET', `${paths.timelineIcs}${query}`);

    assert.match(response.headers.get('content-type') ?? '', /^text\/calendar/);
    const calendar = await response.text();
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
    assert.match(calendar, /DTSTART;VALUE=DATE:20180206\r\n/);
  });

  it('takes a call on a Sunday that is meant', async () => {
    const query = '?type=focused-visit&call=2018-01-28T09:30&override=true';

    const timeline = await adviser.get(`${paths.timeline}${query}`, timelineSchema);

    assert.equal(timeline.fieldworkStart, '2018-02-02');
  });

  it('refuses a timeline for a call on a Sunday, or of no known type', async () => {
    const sunday = `${paths.timeline}?type=focused-visit&call=2018-01-28T09:30`;
    const unknown = `${paths.timeline}?type=tea-party&call=2018-01-23T09:30`;

    assert.match(
      (await adviser.refusal('GET', sunday)).detail ?? '',
      /28 January 2018 is a Sunday/,
    );
    assert.equal((await adviser.refusal('GET', unknown)).status, 400);
  });

  it('shows the pathway that the published reports lead to', async () => {
    app.clock.set('2026-11-24T10:00:00Z');
    const judgements = [
      { area: 'Overall effectiveness', grade: 'good' },
      {
        area: 'The impact of leaders on social work practice with children and families',
        grade: 'good',
      },
    ];
    const reading = aReading({
      kind: 'inspection-report',
      theme: null,
      documentDate: '2024-07-12',
      visit: { start: '2024-06-03', end: '2024-06-07' },
      judgements,
    });
    await app.app.useCases.importLetter(app.actor('Priya Shah'), aLetter({ reading }));

    const pathway = await adviser.get(paths.pathway, pathwaySchema);

    assert.match(pathway.because, /7 June 2024/);
    const short = pathway.expected.find(({ type }) => type === 'short-inspection');
    assert.deepEqual([short?.from, short?.until], ['2026-12-07', '2027-12-07']);
  });

  describe('for the life of a visit', () => {
    let moves: string;
    const asked = { move: 'move-dates', reason: 'Ill', received: null };
    const fieldwork = { start: '2018-02-06', end: '2018-02-07' };

    beforeEach(async () => {
      moves = paths.moves(await announceVisit(app));
    });

    it('moves the dates, and answers with the visit as it is then', async () => {
      const made = await coordinator.post(moves, { ...asked, fieldwork }, movedSchema);
      const again = await coordinator.post(moves, { ...asked, fieldwork }, movedSchema);

      const view = again.readiness;
      assert.deepEqual([made.changed, again.changed], [true, false]);
      assert.match(again.notice, /^Done already by Priya Shah, /);

      assert.deepEqual(
        [view.visit.fieldworkStart, view.visit.fieldworkEnd],
        ['2018-02-06', '2018-02-07'],
      );
    });

    it('offers moves to those who may make them alone', async () => {
      const visit = paths.readiness('focused-visit-2018-01-23');
      const forCoordinator = await coordinator.get(visit, readinessSchema);
      const forAdviser = await adviser.get(visit, readinessSchema);

      assert.ok(forCoordinator.moves.some(({ key }) => key === 'move-dates'));
      assert.deepEqual(forAdviser.moves, []);
    });

    it('refuses what the state, the role or the dates forbid', async () => {
      const status = async (who: ApiClient, body: object) =>
        (await who.refusal('POST', moves, { body })).status;

      assert.equal(await status(adviser, { ...asked, fieldwork }), 403);
      assert.equal(await status(coordinator, { ...asked, move: 'close', fieldwork: null }), 409);
      assert.equal(await status(coordinator, { ...asked, fieldwork: null }), 400);
      const backwards = { start: '2018-02-07', end: '2018-02-06' };
      assert.equal(await status(coordinator, { ...asked, fieldwork: backwards }), 400);
    });

    it('says of days off that the person can settle it, and takes them as meant', async () => {
      const saturday = { ...asked, fieldwork: { start: '2018-02-03', end: '2018-02-05' } };

      const refused = await coordinator.refusal('POST', moves, { body: saturday });
      assert.deepEqual([refused.status, refused.unlikelyDays], [400, true]);
      assert.equal(refused.title, 'Are those days meant?');

      const made = await coordinator.post(moves, { ...saturday, meant: true }, movedSchema);
      assert.equal(made.readiness.visit.fieldworkStart, '2018-02-03');
    });

    it('refuses days that have passed already', async () => {
      app.clock.set('2018-02-12T09:00:00Z');
      const passed = await coordinator.refusal('POST', moves, { body: { ...asked, fieldwork } });
      await coordinator.post(moves, { ...asked, move: 'defer', fieldwork: null }, movedSchema);
      const resumed = await coordinator.refusal('POST', moves, {
        body: { ...asked, move: 'resume', fieldwork },
      });

      assert.match(passed.detail ?? '', /^6 February 2018 has passed already/);
      assert.equal(resumed.detail, passed.detail);
    });
  });
});
