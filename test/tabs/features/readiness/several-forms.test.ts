import assert from 'node:assert/strict';
import type { ChangedItems } from '../../../../bot/contract/several-items.ts';
import {
  changedWords,
  notChanged,
  undoableOf,
  undoneWords,
} from '../../../../tabs/features/readiness/components/several-forms.ts';
import { anItem, now } from '../../a-readiness.ts';

const made = (...items: ChangedItems['items']): ChangedItems => ({ items });

describe('what became of several items', () => {
  it('counts what was so already as done', () => {
    const words = changedWords(
      { kind: 'assign' },
      made({ key: 'a', outcome: 'changed', version: 'a1' }, { key: 'b', outcome: 'was-so' }),
    );

    assert.equal(words, '2 items have another owner now.');
  });

  it('counts what was not done as well', () => {
    const refused = { key: 'b', outcome: 'refused', because: 'It is done already.' } as const;

    assert.equal(
      changedWords(
        { kind: 'redate' },
        made({ key: 'a', outcome: 'changed', version: 'a1' }, refused),
      ),
      '1 of 2 items have another deadline now.',
    );
    assert.equal(changedWords({ kind: 'redate' }, made(refused)), null);
  });

  it('says of each that was not changed why, and how it stands now', () => {
    const done = anItem({ standing: 'done', done: { by: 'Joe Clarke', at: now } });
    const left = notChanged(
      made(
        { key: 'a', outcome: 'changed', version: 'a1' },
        { key: 'b', outcome: 'changed-meanwhile', item: done },
        { key: 'c', outcome: 'refused', because: 'That item does not apply.' },
      ),
      (key) => `Item ${key}`,
      now,
    );

    assert.deepEqual(left, [
      {
        key: 'b',
        title: 'Item b',
        because:
          'Somebody has changed it meanwhile. Done by Joe Clarke, 10:42 am today. Its owner is Dev Patel.',
      },
      { key: 'c', title: 'Item c', because: 'That item does not apply.' },
    ]);
  });

  it('can be undone for what was changed, as that was left', () => {
    const changed = made(
      { key: 'a', outcome: 'changed', version: 'a1' },
      { key: 'b', outcome: 'was-so' },
      { key: 'c', outcome: 'refused', because: 'That item does not apply.' },
    );

    assert.deepEqual(undoableOf(changed), [{ key: 'a', version: 'a1' }]);
  });

  it('counts what is as it was', () => {
    const undone = { key: 'a', outcome: 'changed', version: 'a1' } as const;
    const refused = { key: 'b', outcome: 'refused', because: 'It is not yours to undo.' } as const;

    assert.equal(undoneWords(made(undone)), '1 item is as it was.');
    assert.equal(undoneWords(made(undone, refused)), '1 of 2 items are as they were.');
    assert.equal(undoneWords(made(refused)), null);
  });
});
