import assert from 'node:assert/strict';
import { whyWords } from '../../../../bot/contract/why-words.ts';
import { itemWords } from '../../../../tabs/features/readiness/components/item-words.ts';
import { anItem, now } from '../../a-readiness.ts';

describe('why an item matters, in words', () => {
  it('says which Annex A lists it concerns, and whether to keep evidence', () => {
    assert.equal(
      whyWords(anItem({ annexA: [8, 9], evidence: true })),
      'Inspectors read them first. Annex A lists 8 and 9. Keep evidence of it.',
    );
    assert.equal(whyWords(anItem()), 'Inspectors read them first.');
  });
});

describe('where an item stands, in words', () => {
  const said = (some: Parameters<typeof anItem>[0]) => {
    const { state, rest } = itemWords(anItem(some), now);
    return state + rest;
  };

  const reason = {
    text: 'no January extract',
    by: 'Dev Patel',
    at: '2018-01-24T11:10:00.000Z',
  };

  it('says since when it is overdue', () => {
    const due = '2018-01-25T10:00:00.000Z';
    assert.equal(said({ standing: 'overdue', due }), 'Overdue since 10:00 am today');
  });

  it('says what blocks it, and by when it is due', () => {
    assert.equal(
      said({ standing: 'blocked', reason }),
      'Blocked: no January extract (Dev Patel, Wed 24 Jan, 11:10 am), due Fri 26 Jan, 5:00 pm',
    );
  });

  it('still says what blocks it once it is overdue', () => {
    const due = '2018-01-25T10:00:00.000Z';
    assert.equal(
      said({ standing: 'overdue', due, reason }),
      'Overdue since 10:00 am today, blocked: no January extract (Dev Patel, Wed 24 Jan, 11:10 am)',
    );
  });

  it('says why it does not apply, and who said so', () => {
    assert.equal(
      said({ standing: 'not-applicable', reason }),
      'Not applicable: no January extract (Dev Patel, Wed 24 Jan, 11:10 am)',
    );
  });

  it('says who did it and when', () => {
    const done = { by: 'Dev Patel', at: '2018-01-24T11:10:00.000Z' };
    assert.equal(said({ standing: 'done', done }), 'Done by Dev Patel, Wed 24 Jan, 11:10 am');
  });

  it('says “check” of a deadline that a default rule gives', () => {
    assert.equal(
      said({ basis: 'default' }),
      'In hand, due Fri 26 Jan, 5:00 pm (check against the current framework)',
    );
  });

  it('says nothing of a time that hangs on a letter', () => {
    assert.equal(said({ due: null }), 'In hand');
  });
});
