import assert from 'node:assert/strict';
import {
  filterNamed,
  isShown,
} from '../../../../tabs/features/readiness/components/checklist-filters.ts';
import { anItem } from '../../a-readiness.ts';

describe('what the checklist is narrowed to', () => {
  const unowned = anItem({ owner: null });

  it('counts a shared item without an owner as needing attention', () => {
    assert.equal(isShown('attention', unowned, false), true);
    assert.equal(isShown('attention', anItem(), false), false);
  });

  it('never expects an owner of a personal item', () => {
    assert.equal(isShown('attention', unowned, true), false);
  });

  it('leaves what does not apply out of what is open', () => {
    assert.equal(isShown('open', anItem({ standing: 'not-applicable' }), false), false);
    assert.equal(isShown('open', anItem({ standing: 'blocked' }), false), true);
  });

  it('is everything where the address names no filter', () => {
    assert.equal(filterNamed(null), 'all');
    assert.equal(filterNamed('nonsense'), 'all');
    assert.equal(filterNamed('done'), 'done');
  });
});
