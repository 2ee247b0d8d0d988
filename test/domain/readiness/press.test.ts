import assert from 'node:assert/strict';
import { presses, pressed, type Press } from '../../../bot/domain/readiness/press.ts';
import { itemSchema, standingOf, type Item } from '../../../bot/domain/readiness/item.ts';
import { untouched } from '../../../bot/domain/readiness/untouched.ts';

const at = '2018-01-23T10:00:00Z';
const who = { by: 'joe', at, reason: 'No extract' };

const open: Item = {
  ...untouched(),
  key: 'figures',
  position: 0,
  title: 'Figures',
  why: 'They are asked for first.',
  category: 'data',
  ownerRole: 'data',
  ownerId: 'joe',
  followUpId: null,
  basis: null,
  evidence: false,
  due: '2018-01-24T17:00:00Z',
  originalDue: '2018-01-24T17:00:00Z',
  annexA: [],
};

function after(item: Item, ...made: Press[]): Item {
  return made.reduce((standing, press) => pressed(standing, press, who) ?? standing, item);
}

describe('a press on an item', () => {
  it('changes nothing when it is made a second time', () => {
    for (const press of presses) {
      const once = after(open, press);

      assert.equal(pressed(once, press, who), null, press);
    }
  });

  it('is undone by its own undo alone', () => {
    const pairs = [
      ['complete', 'reopen'],
      ['block', 'unblock'],
      ['exclude', 'include'],
    ] as const;
    for (const [press, undo] of pairs) {
      const made = after(open, press);

      assert.deepEqual(after(made, undo), open, undo);
      for (const [, other] of pairs.filter((pair) => pair[1] !== undo)) {
        assert.equal(pressed(made, other, who), null, `${other} after ${press}`);
      }
    }
  });

  it('takes another reason in the place of the first', () => {
    const blocked = after(open, 'block');

    const again = pressed(blocked, 'block', { ...who, reason: 'Nobody to ask' });

    assert.equal(again?.reason?.text, 'Nobody to ask');
  });

  it('that excludes ends its being late', () => {
    const late = '2018-01-30T09:00:00Z';

    assert.equal(standingOf(after(open, 'block'), late), 'overdue');
    assert.equal(standingOf(after(open, 'exclude'), late), 'not-applicable');
  });
});

describe('an item kept by an earlier version', () => {
  it('reads as one without a reason', () => {
    const { reason, ...rest } = open;
    const earlier = { ...rest, blockedBecause: reason };

    assert.deepEqual(itemSchema.parse(earlier), open);
  });
});
