import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StoreConflict, type DocumentStore } from '../../bot/application/document-store.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import type { Fault } from '../support/cosmos-double/faults.ts';
import { openContainer } from '../support/cosmos-double/open-container.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { aDocument, council } from './a-document.ts';

type Kind = 'create' | 'replace' | 'delete';

/** What a writer does: changes to some documents at once, on what it read when it last looked. */
interface Step {
  writer: number;
  look: boolean;
  changes: { kind: Kind; id: number; value: number }[];
  fault: Fault | null;
}

const change = fc.record({
  kind: fc.constantFrom<Kind>('create', 'replace', 'replace', 'delete'),
  id: fc.nat({ max: 3 }),
  value: fc.nat({ max: 99 }),
});
const fault = fc.record({
  kind: fc.constantFrom<Fault['kind']>(408, 410, 429, 449, 500, 503, 'reset'),
  after: fc.boolean(),
});
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    writer: fc.nat({ max: 2 }),
    look: fc.boolean(),
    changes: fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    fault: fc.option(fault.map(servicesOwn), { freq: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A throttled or conflicting request has never been done. */
function servicesOwn({ kind, after }: Fault): Fault {
  return { kind, after: after === true && kind !== 429 && kind !== 449 };
}

/** The documents by id, each with its value and a version that only grows. */
type Model = Map<number, { value: number; version: number }>;

/** What each step of a run came to, in words that do not depend on the store. */
async function runOn(store: DocumentStore, run: Step[], meet: (fault: Fault) => void) {
  const seen = [new Map<number, string>(), new Map<number, string>(), new Map<number, string>()];
  const outcomes: string[] = [];
  let event = 0;
  for (const { writer, look, changes, fault: met } of run) {
    const known = seen[writer]!;
    if (look) {
      known.clear();
      for (const { id, etag } of (await store.query(council, ['item'])).documents) {
        known.set(Number(id.slice(5)), etag);
      }
    }
    const operations = changes.map(({ kind, id, value }) => {
      const name = `item:${id}`;
      const etag = known.get(id) ?? '"never"';
      if (kind === 'delete') return { kind, id: name, etag } as const;
      const document = aDocument(name, { value });
      return kind === 'create' ? { kind, document } : { kind, document, etag };
    });
    const record = aDocument(`event:${(event += 1)}`, { changes }, 'event');
    if (met !== null) meet(met);
    try {
      const etags = await store.commit(council, [
        ...operations,
        { kind: 'create', document: record },
      ]);
      changes.forEach(({ id }, index) => known.set(id, etags[index] ?? ''));
      outcomes.push('done');
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
      outcomes.push(`${error.reason} ${error.documentId}`);
    }
  }
  const { documents } = await store.query(council, ['item', 'event']);
  return { outcomes, kept: documents.map(({ id, body }) => [id, body]) };
}

/** The same, by the rules alone. */
function runOnModel(run: Step[]) {
  let model: Model = new Map();
  let version = 0;
  let event = 0;
  const events: [string, unknown][] = [];
  const seen = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  const outcomes = run.map(({ writer, look, changes }) => {
    const known = seen[writer]!;
    event += 1;
    if (look) {
      known.clear();
      for (const [id, each] of model) known.set(id, each.version);
    }
    const next: Model = new Map(model);
    for (const { kind, id, value } of changes) {
      const now = model.get(id);
      if (kind === 'create' && now !== undefined) return `exists item:${id}`;
      if (kind !== 'create' && now === undefined) return `missing item:${id}`;
      if (kind !== 'create' && now?.version !== known.get(id)) return `changed item:${id}`;
      if (kind === 'delete') next.delete(id);
      else next.set(id, { value, version: (version += 1) });
    }
    for (const { id } of changes) known.set(id, next.get(id)?.version ?? -1);
    events.push([`event:${event}`, JSON.parse(JSON.stringify({ changes }))]);
    model = next;
    return 'done';
  });
  const items = [...model].map(([id, { value }]) => [`item:${id}`, { value }]);
  const kept = [...events, ...items] as [string, unknown][];
  return { outcomes, kept: kept.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

describe('whatever several writers do, with whatever faults', function () {
  this.timeout(120_000);

  let double: CosmosDouble;

  before(async () => {
    double = await startCosmosDouble();
  });

  after(() => double.stop());

  it('both stores come to what a simple model comes to', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (run) => {
        const expected = runOnModel(run);
        const embedded = createSqliteStore(openDatabase(':memory:'));
        const shared = await openContainer(double);

        assert.deepEqual(await runOn(embedded, run, () => undefined), expected);
        const faulty = await runOn(shared, run, (met) => {
          double.faults.next(['batch'], { ...met, wait: 5 });
        });
        assert.deepEqual(faulty, expected);
      }),
      { numRuns: 40 },
    );
  });
});
