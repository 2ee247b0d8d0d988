import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { changeItemSchema, type ItemDetail } from '../../../../bot/contract/item-detail.ts';
import { itemForms } from '../../../../tabs/features/readiness/components/item-forms.ts';
import { aReadiness, anItem, now } from '../../a-readiness.ts';

describe('the forms of an item', () => {
  const checked = (change: object) => changeItemSchema.shape.change.safeParse(change);
  const faultsOf = (change: object) => checked(change).error?.issues.map(({ path }) => path[0]);
  const id = randomUUID();

  it('keep a note and evidence once, however often they are sent', () => {
    const note = itemForms.note().change({ text: 'Room booked' }, id);
    const evidence = itemForms['add-evidence']().change({ title: 'Diary', url: 'ftp://a' }, id);

    assert.deepEqual(checked(note).data, { kind: 'note', id, text: 'Room booked' });
    assert.deepEqual(faultsOf(evidence), ['url']);
  });

  it('ask for a day, a time and a reason to change the deadline, in London time', () => {
    const { change, words } = itemForms.redate(aDetail());

    assert.deepEqual(faultsOf(change({ due: '', time: '17:00', reason: '' }, id)), [
      'due',
      'reason',
    ]);
    assert.deepEqual(change({ due: '2018-07-02', time: '09:00', reason: 'Leave' }, id), {
      ...{ kind: 'redate', reason: 'Leave', due: '2018-07-02T08:00:00.000Z' },
    });
    assert.equal(words, 'Due: Fri 26 Jan, 5:00 pm. The first deadline stays on record.');
  });

  it('ask for somebody from the list to take an item over, or to own it', () => {
    assert.deepEqual(faultsOf(itemForms.offer().change({ to: '' }, id)), ['to']);
    assert.deepEqual(faultsOf(itemForms.assign(aDetail()).change({ ownerId: '' }, id)), [
      'ownerId',
    ]);
  });
});

function aDetail(): ItemDetail {
  const item = anItem();
  return {
    visit: aReadiness().visit,
    asOf: now,
    kind: 'shared',
    item,
    originalDue: item.due,
    redating: null,
    offer: null,
    notes: [],
    evidenceLinks: [],
    may: { note: true, change: true, offer: true, answer: false },
  };
}
