import { strict as assert } from 'node:assert';
import { itemRating } from '../../../bot/domain/readiness/item-rating.ts';
import type { Item } from '../../../bot/domain/readiness/item.ts';
import { untouched } from '../../../bot/domain/readiness/untouched.ts';

/** Due at 5 pm on Friday 26 January 2018, London time. */
function anItem(given: Partial<Item> = {}): Item {
  return {
    ...untouched(),
    key: 'dry-run',
    position: 0,
    title: 'Hold the dry run',
    why: 'It shows what is missing.',
    category: 'logistics',
    ownerRole: 'coordinator',
    ownerId: null,
    followUpId: null,
    basis: null,
    evidence: false,
    due: '2018-01-26T17:00:00Z',
    originalDue: '2018-01-26T17:00:00Z',
    annexA: [],
    ...given,
  };
}

describe('the rating of an item', () => {
  const cases = [
    ['2018-01-23T10:00:00Z', 'green', '3 working days left'],
    ['2018-01-25T10:00:00Z', 'amber', '1 working day left'],
    ['2018-01-26T16:59:00Z', 'amber', 'due today'],
    ['2018-01-26T17:01:00Z', 'red', 'overdue since today'],
    ['2018-01-27T10:00:00Z', 'red', 'overdue'],
    ['2018-01-30T10:00:00Z', 'red', '2 working days overdue'],
  ] as const;

  for (const [now, colour, words] of cases) {
    it(`is ${colour}, “${words}”, at ${now}`, () => {
      assert.deepEqual(itemRating(anItem(), now), { colour, words });
    });
  }

  it('is never green for an item that is blocked', () => {
    const blocked = anItem({
      state: 'blocked',
      reason: { text: 'No room', by: 'priya', at: '2018-01-23T10:00:00Z' },
    });

    assert.deepEqual(itemRating(blocked, '2018-01-23T10:00:00Z'), {
      colour: 'amber',
      words: 'blocked, 3 working days left',
    });
  });

  it('is none for an item that is done, does not apply, or waits for the letter', () => {
    const settled = [
      anItem({ state: 'done' }),
      anItem({ state: 'not-applicable' }),
      anItem({ due: null }),
    ];

    assert.deepEqual(
      settled.map((item) => itemRating(item, '2018-02-01T10:00:00Z')),
      [null, null, null],
    );
  });

  it('is never greener than that of the follow-up that it was carried over for', () => {
    const carried = (colour: 'red' | 'amber' | 'green') =>
      itemRating(anItem(), '2018-01-23T10:00:00Z', { colour, words: '…' });

    assert.deepEqual(carried('green'), { colour: 'green', words: '3 working days left' });
    assert.deepEqual(carried('amber'), {
      colour: 'amber',
      words: '3 working days left, its follow-up is amber',
    });
    assert.deepEqual(carried('red'), {
      colour: 'red',
      words: '3 working days left, its follow-up is red',
    });
  });
});
