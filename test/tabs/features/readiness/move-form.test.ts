import assert from 'node:assert/strict';
import type { PossibleMove } from '../../../../bot/contract/visit-move.ts';
import { moveKeys } from '../../../../bot/domain/visit-life/moves.ts';
import { moveFaults, toMove } from '../../../../tabs/features/readiness/components/move-form.ts';
import {
  moveEffect,
  movedWords,
} from '../../../../tabs/features/readiness/components/move-words.ts';
import { aReadiness, now } from '../../a-readiness.ts';

const moveDates: PossibleMove = {
  key: 'move-dates',
  title: 'Move the dates',
  needsReason: true,
  needsDates: true,
  asksReceived: false,
  tellsPeople: true,
};
const close: PossibleMove = {
  ...moveDates,
  key: 'close',
  title: 'Close the visit',
  needsReason: false,
  needsDates: false,
  tellsPeople: false,
};
const form = { reason: ' Snow ', start: '2018-02-06', end: '2018-02-07', received: '' };

describe('the dialog of a move', () => {
  it('asks for a reason and for dates where the move needs them', () => {
    const empty = { reason: ' ', start: '', end: '', received: '' };
    assert.deepEqual(Object.keys(moveFaults(moveDates, empty)), ['reason', 'start', 'end']);
    assert.deepEqual(moveFaults(close, empty), {});
  });

  it('refuses fieldwork that ends before it starts', () => {
    assert.deepEqual(Object.keys(moveFaults(moveDates, { ...form, end: '2018-02-05' })), ['end']);
  });

  it('sends what the move takes, and nothing that it does not', () => {
    assert.deepEqual(toMove(moveDates, form), {
      move: 'move-dates',
      reason: 'Snow',
      fieldwork: { start: '2018-02-06', end: '2018-02-07' },
      received: null,
    });
    assert.deepEqual(toMove(close, { ...form, reason: '' }), {
      move: 'close',
      reason: null,
      fieldwork: null,
      received: null,
    });
  });

  it('says of every move what it does', () => {
    assert.deepEqual(
      moveKeys.filter((key) => moveEffect({ key }) === null),
      [],
    );
  });
});

describe('what is said once a visit has moved', () => {
  const { visit } = aReadiness();

  it('is the new dates, and that people are being told', () => {
    assert.equal(
      movedWords(moveDates, visit, now),
      'Fieldwork is now Tue 30 and Wed 31 Jan. Everyone on the list is being told.',
    );
  });

  it('is where the visit stands', () => {
    const closed = { ...visit, state: 'closed', stateWords: 'closed' };
    assert.equal(movedWords(close, closed, now), 'The visit is closed.');
  });
});
