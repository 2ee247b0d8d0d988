import assert from 'node:assert/strict';
import type { DocumentStore, Wanted } from '../../bot/application/document-store.ts';
import { aDocument, council, create } from './a-document.ts';

/** What every store promises about finding documents; `current` gives the test's empty store. */
export function describeQueries(current: () => DocumentStore): void {
  let store: DocumentStore;

  beforeEach(() => {
    store = current();
  });

  async function idsOf(types: readonly string[], wanted?: Wanted): Promise<string[]> {
    const { documents } = await store.query(council, types, wanted);
    return documents.map(({ id }) => id);
  }

  describe('a query', () => {
    it('finds the documents of the types asked for, in order of id', async () => {
      await store.commit(council, [
        create('wave:1', {}, 'wave'),
        create('item:2'),
        create('event:1', {}, 'event'),
        create('item:1'),
      ]);

      assert.deepEqual(await idsOf(['wave', 'item']), ['item:1', 'item:2', 'wave:1']);
    });

    it('finds by text, number and truth, all of them together', async () => {
      await store.commit(council, [
        create('item:1', { state: 'open', page: 1, own: true }),
        create('item:2', { state: 'open', page: 2, own: true }),
        create('item:3', { state: 'done', page: 1, own: false }),
      ]);

      assert.deepEqual(await idsOf(['item'], { equals: { state: 'open' } }), ['item:1', 'item:2']);
      assert.deepEqual(await idsOf(['item'], { equals: { page: 1 } }), ['item:1', 'item:3']);
      assert.deepEqual(await idsOf(['item'], { equals: { own: false } }), ['item:3']);
      assert.deepEqual(await idsOf(['item'], { equals: { state: 'open', page: 2 } }), ['item:2']);
    });

    it('takes text as it stands, quotation marks and all', async () => {
      const name = `O’Neill "O'Neill" % _ \\ é`;
      await store.commit(council, [create('item:1', { name }), create('item:2', { name: 'x' })]);

      assert.deepEqual(await idsOf(['item'], { equals: { name } }), ['item:1']);
    });

    it('tells truth from the number one, and a number from its digits', async () => {
      await store.commit(council, [
        create('item:1', { value: true }),
        create('item:2', { value: 1 }),
        create('item:3', { value: '1' }),
      ]);

      assert.deepEqual(await idsOf(['item'], { equals: { value: true } }), ['item:1']);
      assert.deepEqual(await idsOf(['item'], { equals: { value: 1 } }), ['item:2']);
      assert.deepEqual(await idsOf(['item'], { equals: { value: '1' } }), ['item:3']);
    });

    it('finds nothing by a field that is empty or missing', async () => {
      await store.commit(council, [create('item:1', { ownerId: null }), create('item:2')]);

      assert.deepEqual(await idsOf(['item'], { equals: { ownerId: 'null' } }), []);
    });

    it('begins behind an id', async () => {
      await store.commit(council, [create('item:1'), create('item:2'), create('item:3')]);

      assert.deepEqual(await idsOf(['item'], { idAfter: 'item:1' }), ['item:2', 'item:3']);
      assert.deepEqual(await idsOf(['item'], { idAfter: 'item:2a' }), ['item:3']);
    });

    it('gives a page at a time, and says when it was the last', async () => {
      await store.commit(
        council,
        ['1', '2', '3', '4', '5'].map((number) => create(`item:${number}`)),
      );

      const pages: string[][] = [];
      let continuation: string | null | undefined;
      while (continuation !== null) {
        const wanted = { limit: 2, ...(continuation !== undefined && { continuation }) };
        const page = await store.query(council, ['item'], wanted);
        pages.push(page.documents.map(({ id }) => id));
        ({ continuation } = page);
      }

      assert.deepEqual(pages, [['item:1', 'item:2'], ['item:3', 'item:4'], ['item:5']]);
    });

    it('has no further page when the documents just fill one', async () => {
      await store.commit(council, [create('item:1'), create('item:2')]);

      const page = await store.query(council, ['item'], { limit: 2 });

      assert.equal(page.continuation, null);
    });

    it('keeps its filter from page to page', async () => {
      const states = ['open', 'done', 'open', 'done', 'open'];
      await store.commit(
        council,
        states.map((state, index) => create(`item:${index}`, { state })),
      );
      const open = { equals: { state: 'open' }, limit: 2 };

      const first = await store.query(council, ['item'], open);
      const rest = await idsOf(['item'], { ...open, continuation: first.continuation ?? '' });

      assert.deepEqual(rest, ['item:4']);
    });

    it('finds what has been added, changed and removed since it was last asked', async () => {
      const open = () => idsOf(['item', 'wave'], { equals: { state: 'open' } });
      const state = { state: 'open' };
      assert.deepEqual(await open(), []);

      const added = [
        create('item:1', state),
        create('item:2', state),
        create('wave:1', state, 'wave'),
      ];
      const [, two = '', wave = ''] = await store.commit(council, added);
      assert.deepEqual(await open(), ['item:1', 'item:2', 'wave:1']);

      const done = aDocument('item:2', { state: 'done' });
      await store.commit(council, [{ kind: 'replace', document: done, etag: two }]);
      assert.deepEqual(await open(), ['item:1', 'wave:1']);

      await store.commit(council, [{ kind: 'delete', id: 'wave:1', etag: wave }]);
      assert.deepEqual(await open(), ['item:1']);
    });
  });
}
