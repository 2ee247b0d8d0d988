import assert from 'node:assert/strict';
import {
  StoreBusy,
  StoreConflict,
  type DocumentStore,
} from '../../bot/application/document-store.ts';
import type { Fault } from '../support/cosmos-double/faults.ts';
import { openContainer } from '../support/cosmos-double/open-container.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { aDocument, council, create } from './a-document.ts';

describe('the shared store in trouble', () => {
  let double: CosmosDouble;
  let store: DocumentStore;

  before(async () => {
    double = await startCosmosDouble();
  });

  after(() => double.stop());

  beforeEach(async () => {
    store = await openContainer(double, { requestTimeout: 1_000, patience: 8_000 });
    double.answered.length = 0;
  });

  const event = (id: string) => create(`event:${id}`, {}, 'event');

  /** How many requests of a kind the service has had. */
  function asked(kind: string): number {
    return double.answered.filter((each) => each.asked === kind).length;
  }

  const passing: Fault[] = ([408, 410, 449, 500, 503, 'reset', 'silence'] as const).map((kind) => ({
    kind,
  }));
  const lost: Fault[] = ([408, 500, 503, 'reset', 'silence'] as const).map((kind) => ({
    kind,
    after: true,
  }));

  for (const fault of passing) {
    it(`commits once although the first try meets ${fault.kind}`, async () => {
      double.faults.next(['batch'], fault);

      const [etag] = await store.commit(council, [create('item:1')]);

      assert.equal((await store.read(council, 'item:1'))?.etag, etag);
    });
  }

  for (const fault of lost) {
    it(`knows its own commit again when ${fault.kind} hides that it was made`, async () => {
      const [first = ''] = await store.commit(council, [create('item:1', { state: 'open' })]);
      double.faults.next(['batch'], fault);

      const etags = await store.commit(council, [
        { kind: 'replace', document: aDocument('item:1', { state: 'done' }), etag: first },
        event('1'),
      ]);

      const read = await store.read(council, 'item:1');
      assert.deepEqual(read?.body, { state: 'done' });
      assert.equal(etags[0], read.etag);
      assert.equal(etags[1], (await store.read(council, 'event:1'))?.etag);
    });
  }

  it('tells its own lost commit from that of somebody who was first', async () => {
    const [first = ''] = await store.commit(council, [create('item:1')]);
    const change = (by: string) =>
      ({ kind: 'replace', document: aDocument('item:1', { by }), etag: first }) as const;
    await store.commit(council, [change('Priya'), event('1')]);
    double.faults.next(['batch'], { kind: 503 });

    await assert.rejects(
      store.commit(council, [change('Marcus'), event('2')]),
      (error) => error instanceof StoreConflict && error.reason === 'changed',
    );

    assert.deepEqual((await store.read(council, 'item:1'))?.body, { by: 'Priya' });
    assert.equal(await store.read(council, 'event:2'), null);
  });

  it('takes a deletion whose answer was lost for done', async () => {
    const [etag = ''] = await store.commit(council, [create('item:1')]);
    double.faults.next(['batch'], { kind: 'reset', after: true });

    await store.commit(council, [{ kind: 'delete', id: 'item:1', etag }]);

    assert.equal(await store.read(council, 'item:1'), null);
  });

  for (const fault of passing) {
    it(`reads and finds although the first try meets ${fault.kind}`, async () => {
      await store.commit(council, [create('item:1')]);

      double.faults.next(['read'], fault);
      assert.equal((await store.read(council, 'item:1'))?.id, 'item:1');
      double.faults.next(['query'], fault);
      assert.equal((await store.query(council, ['item'])).documents.length, 1);
    });
  }

  describe('when it is asked to wait', () => {
    it('waits as long as the service says, when that is short', async () => {
      double.faults.next(['batch'], { kind: 429, wait: 30 }, { kind: 429, wait: 30 });

      await store.commit(council, [create('item:1')]);

      assert.equal(asked('batch'), 3);
    });

    it('passes a long wait up at once, and does nothing', async () => {
      double.faults.next(
        ['batch', 'read', 'query'],
        ...Array<Fault>(3).fill({ kind: 429, wait: 9_000 }),
      );
      const busy = (error: unknown) => error instanceof StoreBusy && error.retryAfter === 9_000;

      await assert.rejects(store.commit(council, [create('item:1')]), busy);
      await assert.rejects(store.read(council, 'item:1'), busy);
      await assert.rejects(store.query(council, ['item']), busy);

      assert.equal(asked('batch') + asked('read') + asked('query'), 3);
      assert.equal(await store.read(council, 'item:1'), null);
    });
  });

  it('gives up when the trouble lasts, and says so', async () => {
    const brief = await openContainer(double, { patience: 200 });
    double.faults.always((kind) => (kind === 'batch' ? { kind: 503 } : null));

    await assert.rejects(brief.commit(council, [create('item:1')]), StoreBusy);

    double.faults.always(null);
    assert.equal(await brief.read(council, 'item:1'), null);
  });

  it('follows a page that the service ends early', async () => {
    store = await openContainer(double);
    const large = 'x'.repeat(700_000);
    for (let number = 0; number < 7; number += 1) {
      await store.commit(council, [create(`item:${number}`, { large })]);
    }
    double.answered.length = 0;

    const { documents, continuation } = await store.query(council, ['item']);

    assert.equal(documents.length, 7);
    assert.equal(continuation, null);
    assert.equal(asked('query'), 2);
  });
});
