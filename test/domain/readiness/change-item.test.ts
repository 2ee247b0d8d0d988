import assert from 'node:assert/strict';
import { addedItem } from '../../../bot/domain/readiness/added-item.ts';
import { changedItem } from '../../../bot/domain/readiness/change-item.ts';
import type { Item } from '../../../bot/domain/readiness/item.ts';
import { aPerson } from '../../support/builders.ts';

const now = '2018-01-23T09:35:00Z';
const due = '2018-01-25T17:00:00Z';
const priya = { by: 'priya', at: now };
const tom = { by: 'tom', at: now };

function anItem(given: Partial<Item> = {}): Item {
  const asked = { requestId: 'x', title: 'Book the large room', why: '', due };
  const owner = aPerson({ name: 'Joe', id: 'joe' });
  return { ...addedItem(asked, { owner, position: 0 }), ...given };
}

const redate = (to: string) => ({ kind: 'redate' as const, due: to, reason: 'Room is taken' });

describe('an item whose deadline is set by hand', () => {
  it('keeps the first deadline, and the one that the visit’s dates give, however often it moves', () => {
    const once = changedItem(anItem(), redate('2018-01-26T17:00:00Z'), priya)!;
    const twice = changedItem(once, redate('2018-01-29T17:00:00Z'), priya)!;

    assert.equal(twice.due, '2018-01-29T17:00:00Z');
    assert.deepEqual([twice.originalDue, twice.redating?.planned], [due, due]);
  });

  it('is to be checked against the framework where a rule had set it', () => {
    const byRule = anItem({ basis: 'verified' });

    assert.equal(changedItem(byRule, redate('2018-01-26T17:00:00Z'), priya)?.basis, 'default');
    assert.equal(changedItem(anItem(), redate('2018-01-26T17:00:00Z'), priya)?.basis, null);
  });

  it('is not changed by the deadline that it has', () => {
    assert.equal(changedItem(anItem(), redate('2018-01-25T17:00:00+00:00'), priya), null);
  });

  it('cannot be due in the past', () => {
    assert.throws(() => changedItem(anItem(), redate('2018-01-22T17:00:00Z'), priya), /has passed/);
  });
});

describe('an item that changes hands', () => {
  it('is nobody’s stand-in’s any more, and nobody is asked any longer', () => {
    const item = anItem({
      awayOwnerId: 'away',
      standInId: 'joe',
      offer: { to: 'tom', by: 'joe', at: now },
    });

    const after = changedItem(item, { kind: 'assign', ownerId: 'aisha' }, priya);

    assert.deepEqual(
      [after?.ownerId, after?.awayOwnerId, after?.standInId, after?.offer],
      ['aisha', null, null, null],
    );
  });

  it('is accepted by whoever was asked, and by nobody else', () => {
    const asked = changedItem(anItem(), { kind: 'offer', to: 'tom' }, { by: 'joe', at: now })!;
    assert.equal(asked.ownerId, 'joe');

    assert.equal(changedItem(asked, { kind: 'accept' }, tom)?.ownerId, 'tom');
    assert.throws(() => changedItem(asked, { kind: 'accept' }, priya), /not asked/);
  });

  it('is not offered to whoever has it', () => {
    const offer = { kind: 'offer', to: 'joe' } as const;
    assert.throws(() => changedItem(anItem(), offer, { by: 'joe', at: now }), /theirs already/);
  });

  for (const [state, words] of [
    ['done', /done already/],
    ['not-applicable', /does not apply/],
  ] as const) {
    it(`must not be ${state}`, () => {
      const settled = anItem({ state });
      const assign = { kind: 'assign', ownerId: 'tom' } as const;
      assert.throws(() => changedItem(settled, assign, priya), words);
      assert.throws(() => changedItem(settled, redate('2018-01-26T17:00:00Z'), priya), words);
    });
  }
});

describe('notes and evidence of an item', () => {
  it('are kept once however often they come, and at most 50 of each', () => {
    const note = (id: string) => ({ kind: 'note' as const, id, text: 'Asked again' });
    let item = anItem();
    for (let at = 0; at < 50; at += 1) item = changedItem(item, note(`note-${at}`), priya)!;

    assert.equal(item.notes.length, 50);
    assert.equal(changedItem(item, note('note-3'), priya), null);
    assert.throws(() => changedItem(item, note('one-more'), priya), /50 of them at most/);
  });

  it('can be added to what is done', () => {
    const link = {
      kind: 'add-evidence',
      id: 'x',
      title: 'Rota',
      url: 'https://a.example',
    } as const;

    assert.equal(changedItem(anItem({ state: 'done' }), link, priya)?.evidenceLinks.length, 1);
  });
});
