import assert from 'node:assert/strict';
import type { Actor } from '../../bot/application/actor.ts';
import { createFindingsLibrary } from '../../bot/application/findings-library.ts';
import { createUseCases, type UseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openCosmos } from '../../bot/stores/cosmos/open-cosmos.ts';
import type { OpenStore } from '../../bot/stores/opened-store.ts';
import { shareStore } from '../../bot/stores/shared-store.ts';
import { loadEnglish } from '../../bot/words/english.ts';
import { announceVisit } from '../support/announce.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { createLogBook } from '../support/log-book.ts';
import { startTestApp } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

/** Requests cost money and time: these are what a use of the product may ask of the shared store. */
describe('what the shared store is asked for', () => {
  const person = demoStaff.find(({ name }) => name === 'Joe Clarke')!;
  const joe: Actor = { council: demoTenantId, person };
  let cosmos: CosmosDouble;
  let kept: OpenStore;
  let useCases: UseCases;
  let stopSharing: () => Promise<void>;
  let visitId: string;

  beforeEach(async () => {
    cosmos = await startCosmosDouble();
    const test = await startTestApp({ environment: cosmos.environment });
    visitId = await announceVisit(test);
    await test.stop();
    kept = await openCosmos(cosmos.settings, createLogBook());
    const { store, stop } = await shareStore(kept, () => undefined);
    stopSharing = stop;
    const parts = { store, clock: createTestClock(), ids };
    useCases = createUseCases(parts, createFindingsLibrary(parts, loadEnglish));
  });

  afterEach(async () => {
    await stopSharing();
    await kept.close();
    await cosmos.stop();
  });

  /** Reads, queries and batches that some work takes, once the server has seen it before. */
  async function costOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
    await work();
    const from = cosmos.answered.length;
    await work();
    const counts = { read: 0, query: 0, batch: 0 };
    for (const { asked } of cosmos.answered.slice(from)) {
      if (asked === 'read' || asked === 'query' || asked === 'batch') counts[asked] += 1;
    }
    return counts;
  }

  it('for a press on an item: one read and one batch', async () => {
    const { mine } = await useCases.showReadiness(joe, visitId);
    const keys = (mine?.items ?? []).map(({ key }) => key);

    const cost = await costOf(() => {
      const place = { visitId, key: keys.shift() ?? '' };
      return useCases.pressPersonalItem(joe, place, { press: 'complete' });
    });

    assert.deepEqual(cost, { read: 1, query: 0, batch: 1 });
  });

  it('for the card that is drawn after it: one read, and a query each for what one owns and stands in for', async () => {
    const cost = await costOf(() => useCases.showOwnPart(joe, visitId));

    assert.deepEqual(cost, { read: 1, query: 2, batch: 0 });
  });

  it('for the readiness page: one query, and whether a staff import is under way', async () => {
    const cost = await costOf(() => useCases.showReadiness(joe, visitId));

    assert.deepEqual(cost, { read: 3, query: 1, batch: 0 });
  });

  it('for an answer: nothing', async () => {
    const cost = await costOf(() => useCases.answerQuestion(joe, 'What about care leavers?'));

    assert.deepEqual(cost, { read: 0, query: 0, batch: 0 });
  });
});
