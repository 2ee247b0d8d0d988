import assert from 'node:assert/strict';
import { howFar } from '../../../bot/domain/visit-life/how-far.ts';
import type { VisitState } from '../../../bot/domain/visit-life/states.ts';

const days = { fieldworkStart: '2018-01-30', fieldworkEnd: '2018-01-31' };

describe('how far a visit has come', () => {
  const cases: [VisitState, string, boolean, string][] = [
    ['preparing', '2018-01-29', false, 'ahead'],
    ['preparing', '2018-01-30', false, 'under-way'],
    ['preparing', '2018-02-01', false, 'unconfirmed'],
    ['preparing', '2018-02-22', true, 'held'],
    ['fieldwork', '2018-01-31', false, 'under-way'],
    ['fieldwork', '2018-02-01', false, 'held'],
    ['awaiting-letter', '2018-01-31', false, 'held'],
    ['published', '2018-02-22', true, 'held'],
    ['closed', '2018-01-29', false, 'unconfirmed'],
    ['closed', '2018-02-01', false, 'held'],
    ['cancelled', '2018-02-22', true, 'cancelled'],
    ['deferred', '2018-02-22', false, 'deferred'],
  ];
  for (const [state, today, hasLetter, far] of cases) {
    it(`is ${far} on ${today} where it is ${state}${hasLetter ? ' with its letter' : ''}`, () => {
      assert.equal(howFar({ state, ...days }, today, hasLetter), far);
    });
  }
});
