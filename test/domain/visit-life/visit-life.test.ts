import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DomainError } from '../../../bot/domain/errors.ts';
import type { Role } from '../../../bot/domain/people/roles.ts';
import {
  moveKeys,
  moveRules,
  type MoveKey,
  type MoveRule,
} from '../../../bot/domain/visit-life/moves.ts';
import { visitStates } from '../../../bot/domain/visit-life/states.ts';
import {
  move,
  newVisitLife,
  possibleMoves,
  type MoveRequest,
  type VisitLife,
} from '../../../bot/domain/visit-life/visit-life.ts';

const at = '2018-01-23T09:30:00Z';
const by = (...roles: Role[]) => ({ id: 'person-1', roles });
const request = (key: MoveKey, more: Partial<MoveRequest> = {}): MoveRequest => ({
  key,
  outcome: 'letter',
  by: by('director'),
  at,
  reason: 'Agreed with the lead inspector',
  withDates: true,
  ...more,
});

function lived(...keys: MoveKey[]): VisitLife {
  return keys.reduce((life, key) => move(life, request(key)), newVisitLife());
}

const refused = (code: string, words: string) => (error: unknown) =>
  error instanceof DomainError && error.code === code && error.message.includes(words);

describe('the life of a visit', () => {
  it('goes from call to closed', () => {
    const steps: MoveKey[] = [
      'announce',
      'start-fieldwork',
      'hear-feedback',
      'receive-draft',
      'publish',
      'close',
    ];

    assert.deepEqual(
      lived(...steps).moves.map(({ to }) => to),
      ['preparing', 'fieldwork', 'awaiting-letter', 'awaiting-letter', 'published', 'closed'],
    );
  });

  it('keeps who moved it, when and why', () => {
    const life = move(lived('announce'), request('cancel', { reason: ' Ofsted withdrew ' }));

    assert.deepEqual(life.moves.at(-1), {
      key: 'cancel',
      from: 'preparing',
      to: 'cancelled',
      by: 'person-1',
      at,
      reason: 'Ofsted withdrew',
    });
  });

  it('leaves the life that it moved on from as it was', () => {
    const before = lived('announce');
    move(before, request('start-fieldwork'));

    assert.equal(before.state, 'preparing');
    assert.equal(before.moves.length, 1);
  });

  it('ends a first monitoring visit without publication, and may be published later', () => {
    const kept = lived('announce', 'start-fieldwork', 'hear-feedback', 'keep-unpublished');

    assert.equal(kept.state, 'not-published');
    assert.equal(move(kept, request('publish')).state, 'published');
    assert.equal(move(kept, request('close')).state, 'closed');
  });

  it('ends a drill with its fieldwork, for there is no letter', () => {
    const drill = lived('announce', 'start-fieldwork');

    assert.equal(move(drill, request('finish', { outcome: 'feedback' })).state, 'closed');
    assert.throws(
      () => move(drill, request('hear-feedback', { outcome: 'feedback' })),
      refused('conflict', 'doesn’t end that way'),
    );
  });

  it('moves dates without moving on', () => {
    assert.equal(lived('announce', 'move-dates').state, 'preparing');
    assert.equal(lived('move-dates').state, 'called');
  });

  it('waits while deferred, until there are new dates', () => {
    const deferred = lived('announce', 'defer');

    assert.equal(deferred.state, 'deferred');
    assert.throws(
      () => move(deferred, request('resume', { withDates: false })),
      refused('invalid', 'new fieldwork dates'),
    );
    assert.equal(move(deferred, request('resume')).state, 'preparing');
  });

  it('goes back to where it was when cancelled or closed by mistake', () => {
    assert.equal(lived('announce', 'defer', 'cancel', 'reinstate').state, 'deferred');
    assert.equal(
      lived('announce', 'start-fieldwork', 'hear-feedback', 'publish', 'close', 'reopen').state,
      'published',
    );
  });

  it('refuses a move from the wrong state, and says which state it is in', () => {
    assert.throws(
      () => move(newVisitLife(), request('publish')),
      refused('conflict', 'You can’t record the letter as published: the visit is called'),
    );
    assert.throws(
      () => move(lived('cancel'), request('announce')),
      refused('conflict', 'cancelled'),
    );
  });

  it('refuses a move to those whose role doesn’t allow it', () => {
    assert.throws(
      () => move(newVisitLife(), request('announce', { by: by('coordinator', 'social-worker') })),
      refused('not-permitted', 'your role doesn’t allow it'),
    );
  });

  it('lets a deputy do what the director may', () => {
    const life = move(newVisitLife(), request('announce', { by: by('deputy-director') }));

    assert.equal(life.state, 'preparing');
  });

  it('asks why a visit is cancelled, deferred or not published', () => {
    assert.throws(
      () => move(lived('announce'), request('cancel', { reason: '  ' })),
      refused('invalid', 'Say why'),
    );
    assert.throws(
      () => move(lived('announce'), request('defer', { reason: undefined })),
      refused('invalid', 'Say why'),
    );
  });

  it('offers the moves that a person could make', () => {
    const life = lived('announce');

    assert.deepEqual(possibleMoves(life, 'letter', ['coordinator']), [
      'start-fieldwork',
      'move-dates',
      'defer',
    ]);
    assert.deepEqual(possibleMoves(life, 'letter', ['social-worker']), []);
    assert.deepEqual(
      possibleMoves(lived('announce', 'start-fieldwork'), 'feedback', ['director']),
      ['finish', 'move-dates', 'defer', 'cancel'],
    );
  });

  it('reaches every state, and has a way on from each', () => {
    const rules: MoveRule[] = Object.values(moveRules);

    for (const state of visitStates) {
      assert.ok(state === 'called' || rules.some(({ to }) => to === state), state);
      assert.ok(
        rules.some(({ from }) => from.includes(state)),
        state,
      );
    }
  });

  it('is what its moves say, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moveKeys), { maxLength: 20 }), (keys) => {
        let life = newVisitLife();
        for (const key of keys) {
          const before = life;
          try {
            life = move(life, request(key));
          } catch (error) {
            assert.ok(error instanceof DomainError);
            assert.equal(life, before);
          }
        }
        assert.equal(life.moves.at(-1)?.to ?? 'called', life.state);
        for (const [index, made] of life.moves.entries()) {
          assert.equal(made.from, life.moves[index - 1]?.to ?? 'called');
        }
      }),
      { seed: 20180123 },
    );
  });
});
