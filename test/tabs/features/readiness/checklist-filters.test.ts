import assert from 'node:assert/strict';
import {
  filterNamed,
  isShown,
} from '../../../../tabs/features/readiness/components/checklist-filters.ts';
import { anItem } from '../../a-readiness.ts';

describe('what the checklist is narrowed to', () => {
  const unowned = anItem({ owner: null });
  const shared = { personal: false, viewerId: 'dev' };

  it('counts a shared item without an owner as needing attention', () => {
    assert.equal(isShown('attention', unowned, shared), true);
    assert.equal(isShown('attention', anItem(), shared), false);
  });

  it('never expects an owner of a personal item', () => {
    assert.equal(isShown('attention', unowned, { ...shared, personal: true }), false);
  });

  it('leaves what does not apply out of what is open', () => {
    assert.equal(isShown('open', anItem({ standing: 'not-applicable' }), shared), false);
    assert.equal(isShown('open', anItem({ standing: 'blocked' }), shared), true);
  });

  it('is one’s own: what one owns, and one’s personal items', () => {
    const personal = { personal: true, viewerId: 'kate' };

    assert.equal(isShown('mine', anItem(), shared), true);
    assert.equal(isShown('mine', anItem(), { ...shared, viewerId: 'kate' }), false);
    assert.equal(isShown('mine', anItem(), personal), true);
    assert.equal(isShown('mine', unowned, { ...shared, viewerId: null }), false);
  });

  it('is what concerns a list of Annex A', () => {
    assert.equal(isShown('annex-a', anItem({ annexA: [6] }), shared), true);
    assert.equal(isShown('annex-a', anItem(), shared), false);
  });

  it('is everything where the address names no filter', () => {
    assert.equal(filterNamed(null), 'all');
    assert.equal(filterNamed('nonsense'), 'all');
    assert.equal(filterNamed('done'), 'done');
  });
});
