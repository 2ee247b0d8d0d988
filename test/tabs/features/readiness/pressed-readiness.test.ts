import assert from 'node:assert/strict';
import { pressedReadiness } from '../../../../tabs/features/readiness/api/pressed-readiness.ts';
import { anItem, aReadiness, now } from '../../a-readiness.ts';

const who = { by: 'Jo Marsh', at: now };
const complete = { itemKey: 'upload', personal: false, press: 'complete' } as const;

describe('readiness while a press is on its way', () => {
  it('shows a completed item as done by who pressed it', () => {
    const [item] = pressedReadiness(aReadiness(), complete, who).items;

    assert.equal(item?.standing, 'done');
    assert.deepEqual(item.done, { by: 'Jo Marsh', at: now });
  });

  it('counts it for the visit and for its owner, and for no other owner', () => {
    const view = pressedReadiness(aReadiness(), complete, who);

    assert.deepEqual(view.ready, { percent: 100, done: 2, total: 2 });
    assert.equal(view.owners[0]?.counts.done, 2);
    assert.equal(view.owners[0].counts['in-hand'], 0);
    assert.equal(view.owners[1]?.counts.done, 1);
  });

  it('takes it off what needs attention', () => {
    const row = {
      kind: 'overdue',
      title: 'x',
      detail: 'x',
      owner: 'x',
      remindId: null,
      itemKey: 'upload',
      requestId: null,
      clockKey: null,
    } as const;
    const other = { ...row, itemKey: null };
    const view = pressedReadiness(aReadiness({ attention: [row, other] }), complete, who);

    assert.deepEqual(view.attention, [other]);
  });

  it('shows a reopened item as overdue when its time has passed', () => {
    const done = anItem({ standing: 'done', due: '2018-01-25T10:00:00.000Z' });
    const press = { ...complete, press: 'reopen' } as const;
    const [item] = pressedReadiness(aReadiness({ items: [done] }), press, who).items;

    assert.equal(item?.standing, 'overdue');
    assert.equal(item.done, null);
  });

  it('leaves the shared items alone when a personal one is pressed', () => {
    const mine = { acknowledgedAt: null, availability: null, items: [anItem()] };
    const view = pressedReadiness(aReadiness({ mine }), { ...complete, personal: true }, who);

    assert.equal(view.mine?.items[0]?.standing, 'done');
    assert.equal(view.items[0]?.standing, 'in-hand');
    assert.equal(view.ready.done, 1);
  });
});
