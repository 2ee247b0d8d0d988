import assert from 'node:assert/strict';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { createFindingsLibrary } from '../../bot/application/findings-library.ts';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId as council } from '../../bot/config.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { createWatchedStore } from '../../bot/stores/watched-store.ts';
import { loadEnglish } from '../../bot/words/english.ts';
import { anEarlierLetter, aPerson, aReadFinding } from '../support/builders.ts';
import { createTestClock } from '../support/test-clock.ts';

const actor = {
  council,
  person: aPerson({ name: 'Priya Shah', roles: ['coordinator'], coreGroup: true }),
};

describe('the findings kept ready for questions', () => {
  it('answer without asking the store again', async () => {
    const { useCases, queries } = product();
    await useCases.importLetter(actor, anEarlierLetter());
    await useCases.answerQuestion(actor, 'pathway plans');
    const before = queries();

    const { findings } = await useCases.answerQuestion(actor, 'pathway plans');

    assert.equal(findings.length, 1);
    assert.equal(queries(), before);
  });

  it('follow what is imported meanwhile', async () => {
    const { useCases } = product();
    await useCases.importLetter(actor, anEarlierLetter());
    await useCases.answerQuestion(actor, 'pathway plans');
    const findings = [aReadFinding({ text: 'Housing is scarce.' })];

    await useCases.importLetter(actor, anEarlierLetter({ findings }, 2));

    const answered = await useCases.answerQuestion(actor, 'housing');
    assert.deepEqual(
      answered.findings.map(({ text }) => text),
      ['Housing is scarce.'],
    );
  });

  it('follow what another process did meanwhile, at the latest a minute later', async () => {
    const { useCases, elsewhere, clock } = product();
    await useCases.importLetter(actor, anEarlierLetter());
    await useCases.answerQuestion(actor, 'pathway plans');
    const findings = [aReadFinding({ text: 'Housing is scarce.' })];
    await elsewhere().importLetter(actor, anEarlierLetter({ findings }, 2));

    clock.set('2018-01-23T09:36:01Z');

    const answered = await useCases.answerQuestion(actor, 'housing');
    assert.equal(answered.findings.length, 1);
  });

  it('follow a council’s own words', async () => {
    const { useCases } = product();
    await useCases.importLetter(actor, anEarlierLetter());
    assert.equal((await useCases.answerQuestion(actor, 'moving-on maps')).findings.length, 0);

    const entries = [['pathway plan', 'moving-on map']];
    await useCases.changeGlossary(actor, { entries, lastChanged: null });
    const answered = await useCases.answerQuestion(actor, 'moving-on maps');
    assert.equal(answered.findings.length, 1);
  });
});

/** The use-cases on a store of their own, which counts how often it is asked. */
function product() {
  let asked = 0;
  const sqlite = createSqliteStore(openDatabase(':memory:'));
  const counted: DocumentStore = {
    read: (...place) => ((asked += 1), sqlite.read(...place)),
    query: (...wanted) => ((asked += 1), sqlite.query(...wanted)),
    commit: (...operations) => sqlite.commit(...operations),
  };
  const store = createWatchedStore(counted, (_, { type }) => {
    library.changed(council, type);
  });
  const clock = createTestClock();
  const parts = { store, clock, ids };
  const library = createFindingsLibrary(parts, loadEnglish);
  return {
    ...{ useCases: createUseCases(parts, library), library, clock },
    queries: () => asked,
    /** The same product in another process, on the same store. */
    elsewhere: () => {
      const there = { store: sqlite, clock, ids };
      return createUseCases(there, createFindingsLibrary(there, loadEnglish));
    },
  };
}
