import assert from 'node:assert/strict';
import type { PossibleMove } from '../../../../bot/contract/visit-move.ts';
import { moveKeys } from '../../../../bot/domain/visit-life/moves.ts';
import { moveFaults, toMove } from '../../../../tabs/features/readiness/components/move-form.ts';
import { moveEffect, moveFact } from '../../../../bot/contract/move-words.ts';

const moveDates: PossibleMove = {
  key: 'move-dates',
  title: 'Move the dates',
  needsReason: true,
  needsDates: true,
  asksReceived: false,
  needsReceived: false,
  namesPriorityAction: null,
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
const form = {
  reason: ' Snow ',
  start: '2018-02-06',
  end: '2018-02-07',
  meant: false,
  received: '',
  priorityAction: false,
};

describe('the dialog of a move', () => {
  it('asks for a reason and for dates where the move needs them', () => {
    const empty = { ...form, reason: ' ', start: '', end: '' };
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
      meant: false,
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
      // The announcement has a preview of its own.
      ['announce'],
    );
  });
});

describe('a move in the history of a visit', () => {
  const now = '2018-02-25T10:00:00Z';
  const plain = { fieldwork: null, received: null };

  it('says what it was', () => {
    assert.deepEqual(
      moveKeys.filter((key) => moveFact({ key, ...plain }, now) === key),
      [],
    );
  });

  it('says the days as they are and as they were', () => {
    const fieldwork = {
      was: { start: '2018-01-30', end: '2018-01-31' },
      now: { start: '2018-02-06', end: '2018-02-07' },
    };
    assert.equal(
      moveFact({ ...plain, key: 'move-dates', fieldwork }, now),
      'Dates moved: Tue 6 and Wed 7 Feb, before Tue 30 and Wed 31 Jan',
    );
  });

  it('tells a day of receipt that was missing from one that was wrong', () => {
    const said = (was: string | null) =>
      moveFact({ ...plain, key: 'correct-received', received: { was, now: '2018-02-23' } }, now);
    assert.equal(said(null), 'Day of receipt entered: Fri 23 Feb');
    assert.equal(
      said('2018-02-22'),
      'Day of receipt corrected: received Fri 23 Feb, before Thu 22 Feb',
    );
  });
});
