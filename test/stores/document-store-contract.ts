import assert from 'node:assert/strict';
import {
  commitLimits,
  StoreConflict,
  type DocumentStore,
  type Operation,
} from '../../bot/application/document-store.ts';
import { aDocument, council, create } from './a-document.ts';
import { describeQueries } from './document-query-contract.ts';

/** What every store promises, whatever it is made of; `open` gives an empty one. */
export function describeDocumentStore(name: string, open: () => Promise<DocumentStore>): void {
  describe(name, () => {
    let store: DocumentStore;

    beforeEach(async () => {
      store = await open();
    });

    async function itemIds(): Promise<string[]> {
      const { documents } = await store.query(council, ['item']);
      return documents.map(({ id }) => id);
    }

    async function conflictOf(operations: readonly Operation[]): Promise<[string, string]> {
      try {
        await store.commit(council, operations);
      } catch (error) {
        if (error instanceof StoreConflict) return [error.reason, error.documentId];
        throw error;
      }
      throw new Error('The commit met no conflict');
    }

    describe('reading', () => {
      it('gives back a document as it was written', async () => {
        const body = { title: 'Book “the” room ✓', nested: { list: [1, null, false] }, empty: '' };

        const [etag] = await store.commit(council, [create('item:1', body)]);

        const read = await store.read(council, 'item:1');
        assert.deepEqual(read, { id: 'item:1', type: 'item', version: 1, etag, body });
      });

      it('gives null for a document that is not there', async () => {
        assert.equal(await store.read(council, 'item:1'), null);
      });

      it('gives null for what cannot be a document’s id', async () => {
        for (const id of ['', 'item:../1', 'item:1?', 'item:#', 'item:\\']) {
          assert.equal(await store.read(council, id), null);
        }
      });
    });

    describe('a commit', () => {
      it('changes all documents that it names', async () => {
        const [one = '', two = ''] = await store.commit(council, [
          create('item:1'),
          create('item:2'),
        ]);

        await store.commit(council, [
          { kind: 'replace', document: aDocument('item:1', { done: true }), etag: one },
          { kind: 'delete', id: 'item:2', etag: two },
          create('item:3'),
        ]);

        assert.deepEqual(await itemIds(), ['item:1', 'item:3']);
        assert.deepEqual((await store.read(council, 'item:1'))?.body, { done: true });
      });

      it('changes nothing when one of its documents is in the way', async () => {
        const [etag = ''] = await store.commit(council, [create('item:1', { state: 'open' })]);

        const conflict = await conflictOf([
          create('item:2'),
          { kind: 'replace', document: aDocument('item:1', { state: 'done' }), etag },
          create('item:1'),
        ]);

        assert.deepEqual(conflict, ['exists', 'item:1']);
        assert.deepEqual(await itemIds(), ['item:1']);
        assert.deepEqual((await store.read(council, 'item:1'))?.body, { state: 'open' });
      });

      it('gives each version of a document another ETag, and none for a deleted one', async () => {
        const [first = ''] = await store.commit(council, [create('item:1')]);
        const [second = ''] = await store.commit(council, [
          { kind: 'replace', document: aDocument('item:1'), etag: first },
        ]);
        const [gone] = await store.commit(council, [
          { kind: 'delete', id: 'item:1', etag: second },
        ]);

        assert.notEqual(first, second);
        assert.equal(gone, '');
      });

      it('replaces the version of the schema along with the body', async () => {
        const [etag = ''] = await store.commit(council, [create('item:1')]);

        const newer = { ...aDocument('item:1'), version: 2 };
        await store.commit(council, [{ kind: 'replace', document: newer, etag }]);

        assert.equal((await store.read(council, 'item:1'))?.version, 2);
      });
    });

    describe('a conflict', () => {
      it('says that a document to create exists', async () => {
        await store.commit(council, [create('item:1')]);

        assert.deepEqual(await conflictOf([create('item:1')]), ['exists', 'item:1']);
      });

      it('says that a document to replace has changed meanwhile', async () => {
        const [first = ''] = await store.commit(council, [create('item:1')]);
        const change = { kind: 'replace', document: aDocument('item:1'), etag: first } as const;
        await store.commit(council, [change]);

        assert.deepEqual(await conflictOf([change]), ['changed', 'item:1']);
      });

      it('says that a document to replace or delete is gone', async () => {
        const replace = { kind: 'replace', document: aDocument('item:1'), etag: 'any' } as const;

        assert.deepEqual(await conflictOf([replace]), ['missing', 'item:1']);
        assert.deepEqual(await conflictOf([{ kind: 'delete', id: 'item:1', etag: 'any' }]), [
          'missing',
          'item:1',
        ]);
      });

      it('lets one of two changes made at once through', async () => {
        const [etag = ''] = await store.commit(council, [create('item:1')]);
        const change = (by: string): Operation[] => [
          { kind: 'replace', document: aDocument('item:1', { by }), etag },
        ];

        const outcomes = await Promise.allSettled([
          store.commit(council, change('Priya')),
          store.commit(council, change('Marcus')),
        ]);

        assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      });
    });

    describe('limits', () => {
      it('takes a hundred operations and refuses one more', async () => {
        const operations = Array.from({ length: commitLimits.operations + 1 }, (_, index) =>
          create(`item:${index}`),
        );

        await assert.rejects(store.commit(council, operations), RangeError);
        assert.deepEqual(await itemIds(), []);
        await store.commit(council, operations.slice(1));
        assert.equal((await itemIds()).length, 100);
      });

      it('refuses more than two megabytes, as UTF-8 counts them', async () => {
        const pounds = '£'.repeat(commitLimits.bytes / 2);

        await assert.rejects(store.commit(council, [create('item:1', { pounds })]), RangeError);
        assert.equal(await store.read(council, 'item:1'), null);
      });
    });

    describe('an id', () => {
      it('has no slash, backslash, question mark or hash', async () => {
        for (const id of ['item:a/b', 'item:a\\b', 'item:a?', 'item:#a', '']) {
          await assert.rejects(store.commit(council, [create(id)]), RangeError);
        }
      });

      it('may have what Teams and Entra put into theirs', async () => {
        const id = 'delivery:core:19:abc_-%20@thread.tacv2 é';

        await store.commit(council, [create(id)]);

        assert.equal((await store.read(council, id))?.id, id);
      });
    });

    describeQueries(() => store);

    describe('partitions', () => {
      it('keep the same id apart', async () => {
        await store.commit('council-a', [create('item:1', { council: 'a' })]);
        await store.commit('council-b', [create('item:1', { council: 'b' })]);

        assert.deepEqual((await store.read('council-b', 'item:1'))?.body, { council: 'b' });
      });

      it('show nothing of each other', async () => {
        await store.commit('council-a/visit-1', [create('item:1')]);

        assert.equal(await store.read('council-a', 'item:1'), null);
        assert.deepEqual((await store.query('council-a', ['item'])).documents, []);
        assert.deepEqual((await store.query('council-a/visit-10', ['item'])).documents, []);
      });
    });
  });
}
