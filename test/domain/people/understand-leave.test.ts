import assert from 'node:assert/strict';
import { understandLeave } from '../../../bot/domain/people/understand-leave.ts';

/** A Tuesday. */
const now = '2018-01-23T09:35';

describe('where somebody says that they will be', () => {
  for (const [text, state, from, until] of [
    ['I’m away tomorrow', 'away', '2018-01-24', '2018-01-24'],
    ['I’m on leave until Friday', 'away', '2018-01-23', '2018-01-26'],
    ['I’m away from Thursday to Monday', 'away', '2018-01-25', '2018-01-29'],
    ['I’m off on Thursday and Friday', 'away', '2018-01-25', '2018-01-26'],
    ['I’m away 25th to 27th', 'away', '2018-01-25', '2018-01-27'],
    ['I’m away 24-26 January', 'away', '2018-01-24', '2018-01-26'],
    ['I’m off sick, back on Monday', 'away', '2018-01-23', '2018-01-28'],
    ['I’m away tomorrow, back Friday', 'away', '2018-01-24', '2018-01-25'],
    ['I’ll be back on the 29th', 'away', '2018-01-23', '2018-01-28'],
    ['I’m off for two weeks', 'away', null, null],
    ['I’m away next week', 'away', null, null],
    ['I’m away', 'away', null, null],
    ['I’m back', 'here', null, null],
    ['I’m working from home tomorrow', 'remote', '2018-01-24', '2018-01-24'],
  ] as const) {
    it(`is read from “${text}”: ${state}, ${from ?? 'no day'} to ${until ?? 'no day'}`, () => {
      assert.deepEqual(understandLeave(text, now), { state, from, until });
    });
  }
});
