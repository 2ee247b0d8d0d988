import assert from 'node:assert/strict';
import { readRecord } from '../../bot/application/records/record.ts';
import { waveRecord } from '../../bot/application/records/record-types.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';

describe('waves that the first version wrote', () => {
  const before = { fieldworkStart: '2018-01-30', fieldworkEnd: '2018-01-31' };
  const dates = { move: 'move-dates', reason: 'The lead inspector is ill.', before };

  for (const [what, change, about] of [
    ['the announcement', null, { kind: 'announcement' }],
    ['a change', dates, { kind: 'change', change: dates }],
  ] as const) {
    it(`are read as about ${what}`, async () => {
      const store = createSqliteStore(openDatabase(':memory:'));
      const body = {
        key: 'everyone',
        position: 2,
        audience: 'everyone',
        change,
        state: 'expanded',
        cursor: 'id-9',
      };
      const document = { id: 'wave:everyone', type: 'wave', version: 1, body };
      await store.commit('council/visit', [{ kind: 'create', document }]);

      const kept = await readRecord(store, waveRecord, {
        partition: 'council/visit',
        id: 'everyone',
      });

      assert.deepEqual(kept?.body.about, about);
      assert.equal(kept.body.cursor, 'id-9');
    });
  }
});
