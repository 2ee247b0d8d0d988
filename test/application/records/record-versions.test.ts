import assert from 'node:assert/strict';
import { z } from 'zod';
import type { DocumentStore } from '../../../bot/application/document-store.ts';
import { readRecord, replaceOf, type RecordType } from '../../../bot/application/records/record.ts';
import { DomainError } from '../../../bot/domain/errors.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';

/** A type whose second version has a list where the first had one name. */
const teamSchema = z.object({ id: z.string(), leads: z.array(z.string()) });
const earlierSchema = z.object({ id: z.string(), lead: z.string() });

const team: RecordType<z.infer<typeof teamSchema>> = {
  type: 'team',
  version: 2,
  schema: teamSchema,
  idOf: ({ id }) => id,
  upgrade(body) {
    const { id, lead } = earlierSchema.parse(body);
    return { id, leads: [lead] };
  },
};

describe('a stored document', () => {
  const place = { partition: 'council', id: '1' };
  let store: DocumentStore;

  beforeEach(() => {
    store = createSqliteStore(openDatabase(':memory:'));
  });

  async function keep(version: number, body: object): Promise<void> {
    const document = { id: 'team:1', type: 'team', version, body };
    await store.commit('council', [{ kind: 'create', document }]);
  }

  it('of the version before is read, and is of this one after its next change', async () => {
    await keep(1, { id: '1', lead: 'Priya' });

    const kept = await readRecord(store, team, place);
    assert.deepEqual(kept?.body, { id: '1', leads: ['Priya'] });

    const changed = { ...kept.body, leads: ['Priya', 'Joe'] };
    await store.commit('council', [replaceOf(team, kept, changed)]);

    const { version, body } = (await store.read('council', 'team:1'))!;
    assert.deepEqual([version, body], [2, { id: '1', leads: ['Priya', 'Joe'] }]);
  });

  it('is shared by whoever reads it, and nobody can change it in place', async () => {
    await keep(2, { id: '1', leads: ['Priya'] });

    const kept = await readRecord(store, team, place);

    assert.throws(() => kept?.body.leads.push('Joe'), TypeError);
    assert.deepEqual((await readRecord(store, team, place))?.body.leads, ['Priya']);
  });

  it('of a newer version is refused in words for people, and left as it is', async () => {
    await keep(3, { id: '1', leads: 'in a way of the future' });

    await assert.rejects(
      readRecord(store, team, place),
      (error) =>
        error instanceof DomainError && error.message.includes('newer version of Visit Ready'),
    );

    const { version, body } = (await store.read('council', 'team:1'))!;
    assert.deepEqual([version, body], [3, { id: '1', leads: 'in a way of the future' }]);
  });
});
