import assert from 'node:assert/strict';
import {
  itemChanges,
  kindWords,
} from '../../../../tabs/features/settings/components/item-changes.ts';
import { aTemplateItem } from '../../a-template-item.ts';

describe('what somebody else has changed of an item', () => {
  it('is said by field, as it stands now', () => {
    const after = aTemplateItem({ title: 'Get two rooms ready', owner: 'business-support' });

    assert.deepEqual(itemChanges(aTemplateItem(), after), [
      { field: 'What', now: 'Get two rooms ready' },
      { field: 'Owner', now: 'Business support' },
    ]);
  });

  it('is nothing for an item that is as it was', () => {
    assert.deepEqual(itemChanges(aTemplateItem(), aTemplateItem()), []);
  });
});

describe('the kind of an item', () => {
  it('names for whom a personal item is', () => {
    const item = aTemplateItem({ kind: 'personal', audience: ['social-worker', 'team-manager'] });
    assert.equal(kindWords(item), 'Personal: social worker, team manager');
  });
});
