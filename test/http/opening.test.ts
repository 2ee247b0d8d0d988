import assert from 'node:assert/strict';
import { z } from 'zod';
import { openingSchema } from '../../bot/contract/opening.ts';
import { paths } from '../../bot/contract/paths.ts';
import { meSchema } from '../../bot/contract/person.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { visitSummarySchema } from '../../bot/contract/visit.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('what the tab opens with', () => {
  let app: TestApp;
  let adviser: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    adviser = apiOf(app, 'Joe Clarke');
  });

  afterEach(() => app.stop());

  const open = (visit: string | null) => adviser.get(paths.opening(visit), openingSchema);

  it('says who is looking before there is any visit', async () => {
    const { me, visits, readiness } = await open(null);

    assert.equal(me.person.name, 'Joe Clarke');
    assert.deepEqual(visits, []);
    assert.equal(readiness, null);
  });

  it('is in one answer what three would say, of the visit under way', async () => {
    const visit = await announceVisit(app);

    const { me, visits, readiness } = await open(null);

    assert.deepEqual(me, await adviser.get(paths.me, meSchema));
    assert.deepEqual(visits, await adviser.get(paths.visits, z.array(visitSummarySchema)));
    const alone = await adviser.get(paths.readiness(visit), readinessSchema);
    assert.deepEqual(readiness?.items, alone.items);
    assert.deepEqual(readiness.mine, alone.mine);
    assert.deepEqual(readiness.timeline, alone.timeline);
  });

  it('names nobody of the thousands who may be on the visit’s list', async () => {
    await announceVisit(app);

    const answer = await apiOf(app, 'Dana Whitfield').request('GET', paths.opening(null));

    const { readiness } = (await answer.json()) as { readiness: { reach: object } };
    assert.ok(!('people' in readiness.reach));
  });

  it('is of the visit under way when the address names one that there is not', async () => {
    const visit = await announceVisit(app);

    assert.equal((await open('no-such-visit')).readiness?.visit.id, visit);
  });
});
