import assert from 'node:assert/strict';
import { itemChoices } from '../../../../tabs/features/readiness/components/item-choices.ts';
import { anItem } from '../../a-readiness.ts';

describe('the menu of an item', () => {
  const choices = (some: Parameters<typeof anItem>[0]) =>
    itemChoices(anItem(some)).map(({ press }) => press);
  const reason = { text: 'No extract', by: 'Dev Patel', at: '2018-01-24T11:10:00.000Z' };

  it('offers its owner to say what blocks it', () => {
    assert.deepEqual(choices({ mayExclude: false }), ['block']);
  });

  it('offers who runs the visit to say that it does not apply, too', () => {
    assert.deepEqual(choices({ mayExclude: true }), ['block', 'exclude']);
  });

  it('offers the way back, late or not', () => {
    for (const standing of ['blocked', 'overdue'] as const) {
      assert.ok(choices({ standing, reason }).includes('unblock'), standing);
    }
    const excluded = { standing: 'not-applicable', reason, mayExclude: true } as const;
    assert.deepEqual(choices(excluded), ['include']);
  });

  it('is empty for what is done, and for who may not press', () => {
    assert.deepEqual(choices({ standing: 'done', mayExclude: true }), []);
    assert.deepEqual(choices({ mayComplete: false, mayExclude: true }), []);
  });
});
