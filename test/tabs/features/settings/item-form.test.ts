import assert from 'node:assert/strict';
import {
  emptyItemForm,
  itemFaults,
  itemForm,
  keyFor,
  toItem,
} from '../../../../tabs/features/settings/components/item-form.ts';
import { aTemplateItem } from '../../a-template-item.ts';

const filledIn = { ...emptyItemForm, title: 'Book the rooms', why: 'Inspectors need two.' };

describe('the form of a checklist’s item', () => {
  it('gives back the item that it was opened with', () => {
    const item = aTemplateItem({ annexA: [8, 9], due: 'fieldwork-start -1 15:00' });

    assert.deepEqual({ ...item, ...toItem(item.key, itemForm(item)) }, item);
  });

  it('asks for what is to be done, and why', () => {
    assert.deepEqual(Object.keys(itemFaults(emptyItemForm)), ['title', 'why']);
    assert.deepEqual(itemFaults(filledIn), {});
  });

  it('asks who has a personal item', () => {
    const personal = { ...filledIn, kind: 'personal', audience: [] } as const;
    assert.deepEqual(Object.keys(itemFaults({ ...personal, audience: [] })), ['audience']);
  });

  it('refuses Annex A lists that there are not, and days that are no number', () => {
    const due = { ...filledIn.due, amount: Number.NaN };
    assert.deepEqual(Object.keys(itemFaults({ ...filledIn, due, annexA: '8, 12' })), [
      'due',
      'annexA',
    ]);
  });

  it('leaves out the audience of a shared item', () => {
    assert.deepEqual(toItem('rooms', { ...filledIn, audience: ['everyone'] }).audience, []);
  });
});

describe('the key of a new item', () => {
  it('comes from its title', () => {
    assert.equal(
      keyFor('Check each young person’s café voucher', []),
      'check-each-young-person-s-cafe-voucher',
    );
  });

  it('is no other item’s', () => {
    assert.equal(
      keyFor('Book the rooms', ['book-the-rooms', 'book-the-rooms-2']),
      'book-the-rooms-3',
    );
  });

  it('is there for a title without a letter', () => {
    assert.equal(keyFor('?!', ['item']), 'item-2');
  });
});
