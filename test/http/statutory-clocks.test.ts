import assert from 'node:assert/strict';
import { followUpDetailSchema } from '../../bot/contract/follow-up.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { paths } from '../../bot/contract/paths.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { makePriorityFollowUp, receiveLetter } from '../support/priority-action.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a follow-up of an area for priority action', () => {
  let app: TestApp;
  let director: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    director = apiOf(app, 'Dana Whitfield');
  });

  afterEach(() => app.stop());

  it('shows the statutory clocks from the day of receipt that was entered', async () => {
    const visitId = await announceVisit(app);
    app.clock.set('2018-03-01T09:00:00Z');
    const id = await makePriorityFollowUp(app, director);
    const clocks = async () =>
      (await director.get(paths.followUp(id), followUpDetailSchema)).followUp.clocks;
    assert.deepEqual(await clocks(), []);

    await receiveLetter(director, visitId);

    assert.deepEqual(
      (await clocks()).map(({ day, words }) => [day, words]),
      [
        ['2018-03-22', '15 working days left'],
        ['2018-06-06', '65 working days left'],
      ],
    );
  });

  it('puts its plans among the dates of the visit', async () => {
    const visitId = await announceVisit(app);
    app.clock.set('2018-03-01T09:00:00Z');
    await receiveLetter(director, visitId);
    assert.deepEqual(await plansOf(visitId), []);

    await makePriorityFollowUp(app, director);

    assert.deepEqual(await plansOf(visitId), ['2018-03-22', '2018-06-06']);
  });

  it('puts them there when somebody says at receipt that the letter names one', async () => {
    const visitId = await announceVisit(app);
    app.clock.set('2018-03-01T09:00:00Z');
    await receiveLetter(director, visitId, { priorityAction: true });

    assert.deepEqual(await plansOf(visitId), ['2018-03-22', '2018-06-06']);
  });

  it('needs attention when few working days are left', async () => {
    const visitId = await announceVisit(app);
    app.clock.set('2018-03-01T09:00:00Z');
    await receiveLetter(director, visitId, { priorityAction: true });
    const clocks = async () => {
      const { attention } = await director.get(paths.readiness(visitId), readinessSchema);
      return attention.flatMap(({ kind, detail }) => (kind === 'clock' ? [detail] : []));
    };
    const plan = 'by Thu 22 Mar, 3 working days left';
    assert.ok(!(await clocks()).some((detail) => detail.includes('22 Mar')));

    app.clock.set('2018-03-19T09:00:00Z');

    assert.ok((await clocks()).some((detail) => detail.startsWith(plan)));
  });

  it('is preceded by an expected letter, whose day is to be checked until it has come', async () => {
    const visitId = await announceVisit(app);
    const letter = async () => {
      const { phases } = await director.get(paths.readiness(visitId), readinessSchema);
      const phase = phases.find(({ key }) => key === 'letter');
      return [phase?.detail, phase?.unverified];
    };
    assert.deepEqual(await letter(), ['about Thu 22 Feb', true]);

    app.clock.set('2018-03-01T09:00:00Z');
    await receiveLetter(director, visitId);

    assert.deepEqual(await letter(), ['received Thu 22 Feb', false]);
  });

  it('gives the accuracy check five working days from the draft, by a default rule', async () => {
    const visitId = await announceVisit(app);
    const check = async () => {
      const { items } = await director.get(paths.readiness(visitId), readinessSchema);
      return items.find(({ title }) => title.startsWith('Check the draft for accuracy'));
    };
    assert.equal((await check())?.due, null);
    app.clock.set('2018-02-15T09:00:00Z');
    await receiveLetter(director, visitId, { until: 'receive-draft' });

    const { due, basis } = (await check()) ?? {};
    assert.deepEqual([due, basis], ['2018-02-22T17:00:00Z', 'default']);
  });

  it('says in chat and in what needs attention that its deadline is to be checked', async () => {
    const visitId = await announceVisit(app);
    app.clock.set('2018-02-15T09:00:00Z');
    await receiveLetter(director, visitId, { until: 'receive-draft' });
    const owner = app.chat.person('Priya Shah');
    const check = 'Thu 22 Feb, 5:00 pm (check against the current framework)';

    await owner.says('my items');
    const titles = owner
      .sees()
      .buttons.map(({ title }) => title)
      .join();
    const pages = Number(/More items \(page 2 of (\d+)\)/.exec(titles)?.[1]);
    const words = [owner.sees().words];
    for (let page = 2; page <= pages; page += 1) {
      const { card } = await owner.pressesButton(`More items (page ${page} of ${pages})`);
      words.push(card?.words ?? '');
    }

    assert.ok(words.join().includes(`due ${check}`));
    app.clock.set('2018-02-23T09:00:00Z');
    const { attention } = await director.get(paths.readiness(visitId), readinessSchema);
    assert.ok(attention.some(({ detail }) => detail === `since ${check}`));
  });

  async function plansOf(visitId: string): Promise<string[]> {
    const { timeline } = await director.get(paths.readiness(visitId), readinessSchema);
    return timeline.flatMap(({ key, at }) => (/^(draft|final)-plan$/.test(key) ? [at] : []));
  }
});
