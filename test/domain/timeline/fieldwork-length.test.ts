import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { tooLong } from '../../../bot/domain/timeline/fieldwork-length.ts';

const until = (end: string): string | null =>
  tooLong({ start: Temporal.PlainDate.from('2018-02-06'), end: Temporal.PlainDate.from(end) });

describe('the length of fieldwork', () => {
  it('is up to four weeks', () => {
    assert.deepEqual([until('2018-02-06'), until('2018-03-06')], [null, null]);
  });

  it('is unlikely beyond: somebody has mistyped month or year', () => {
    assert.match(until('2018-03-07') ?? '', /to 7 March 2018 is more than four weeks$/);
    assert.match(until('2019-02-07') ?? '', /to 7 February 2019 is more than four weeks$/);
  });
});
