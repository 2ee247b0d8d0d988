import assert from 'node:assert/strict';
import { moveEdit } from '../../../../tabs/features/settings/components/moved-items.ts';
import { aTemplateItem } from '../../a-template-item.ts';

const items = ['a', 'b', 'c'].map((key) => aTemplateItem({ key }));

describe('moving an item by one place', () => {
  it('puts it before the one above it', () => {
    assert.deepEqual(moveEdit(items, 'c', 'up'), { kind: 'move', key: 'c', before: 'b' });
  });

  it('puts it behind the one below it, at the end as the last', () => {
    assert.deepEqual(moveEdit(items, 'a', 'down'), { kind: 'move', key: 'a', before: 'c' });
    assert.deepEqual(moveEdit(items, 'b', 'down'), { kind: 'move', key: 'b', before: null });
  });

  it('is nothing beyond either end', () => {
    assert.equal(moveEdit(items, 'a', 'up'), null);
    assert.equal(moveEdit(items, 'c', 'down'), null);
  });
});
