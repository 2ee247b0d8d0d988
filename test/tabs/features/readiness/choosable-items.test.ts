import assert from 'node:assert/strict';
import type { ItemView } from '../../../../bot/contract/readiness.ts';
import { isChoosable } from '../../../../tabs/features/readiness/components/choosable-items.ts';
import { anItem } from '../../a-readiness.ts';

describe('what can be chosen of the checklist', () => {
  const choosable = (some: Partial<ItemView>, mayChangeItems: boolean) =>
    isChoosable({ mayChangeItems }, anItem(some), 'dev');

  it('is any open item, for whoever runs the visit', () => {
    assert.equal(choosable({ owner: null }, true), true);
    assert.equal(choosable({ standing: 'done' }, true), false);
    assert.equal(choosable({ standing: 'not-applicable' }, true), false);
  });

  it('is what is their own, for everybody else', () => {
    assert.equal(choosable({}, false), true);
    assert.equal(choosable({ owner: { id: 'kate', name: 'Kate Rahman' } }, false), false);
    assert.equal(choosable({ owner: null }, false), false);
  });
});
