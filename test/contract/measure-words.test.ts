import assert from 'node:assert/strict';
import { measureWords } from '../../bot/contract/follow-up-words.ts';

describe('what a follow-up’s measure says', () => {
  const measured = (unit: string, target: number | null, ...values: number[]) =>
    measureWords(
      {
        title: 'Impact',
        ...{ unit, target },
        values: values.map((value, at) => {
          const day = `2018-03-0${at + 5}`;
          return { id: day, day, value, by: 'Joe Clarke', at: `${day}T09:00:00Z` };
        }),
      },
      '2018-03-20T09:00:00Z',
    );

  it('has numbers as people write them, with their unit where people put it', () => {
    assert.equal(measured('%', 95, 58.5), '58.5% on Mon 5 Mar; target 95%');
    assert.equal(
      measured('£', 1200000, 1345678.5),
      '£1,345,678.50 on Mon 5 Mar; target £1,200,000',
    );
    assert.equal(measured('£', null, -2500), '-£2,500 on Mon 5 Mar; no target');
    assert.equal(
      measured('days', null, 12, 9),
      '9 days on Tue 6 Mar, from 12 days on Mon 5 Mar; no target',
    );
  });
});
