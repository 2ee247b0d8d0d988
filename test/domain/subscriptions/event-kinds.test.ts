import assert from 'node:assert/strict';
import {
  eventKinds,
  kindOf,
  mayBeTold,
  type EventKind,
  type Happened,
} from '../../../bot/domain/subscriptions/event-kinds.ts';

function happened(given: Partial<Happened> & Pick<Happened, 'type'>): Happened {
  return { subject: 'x', before: null, after: null, embargoed: false, ...given };
}

const prepared = { state: 'preparing' };
const examples: readonly [EventKind, Partial<Happened> & Pick<Happened, 'type'>][] = [
  ['visit.announced', { type: 'visit.announced' }],
  ['visit.moved', { type: 'visit.moved', before: prepared, after: prepared }],
  ['visit.moved', { type: 'visit.corrected' }],
  ['visit.state-changed', { type: 'visit.moved', before: prepared, after: { state: 'deferred' } }],
  ['wave.sent', { type: 'wave.expanded', subject: 'managers', after: { cursor: 'a' } }],
  ['person.not-reached', { type: 'delivery.not-reached' }],
  ['item.blocked', { type: 'item.blocked' }],
  ['item.overdue', { type: 'item.overdue' }],
  ['item.done', { type: 'item.completed' }],
  ['request.logged', { type: 'request.logged' }],
  ['request.overdue', { type: 'request.overdue' }],
  ['request.answered', { type: 'request.given' }],
  ['letter.published', { type: 'letter.published' }],
  ['letter.published', { type: 'letter.imported', after: { publication: 'published' } }],
  ['letter.withdrawn', { type: 'letter.withdrawn' }],
  ['follow-up.created', { type: 'follow-up.created' }],
  ['follow-up.overdue', { type: 'follow-up.overdue' }],
  ['follow-up.redated', { type: 'follow-up.redated' }],
  ['follow-up.closed', { type: 'follow-up.closed' }],
  ['follow-up.closed', { type: 'follow-up.agreed' }],
];

describe('what others are told of an event', () => {
  for (const [kind, event] of examples) {
    it(`is ${kind} for ${event.type}`, () => {
      assert.equal(kindOf(happened(event)), kind);
      assert.ok(mayBeTold(event.type));
    });
  }

  it('has an event for every kind there is', () => {
    assert.deepEqual([...new Set(examples.map(([kind]) => kind))], eventKinds);
  });

  for (const [what, event] of [
    ['of anything under embargo', { type: 'follow-up.created', embargoed: true }],
    ['of the later chunks of a wave', { type: 'wave.expanded', subject: 'managers', before: 'a' }],
    ['of messages about something else', { type: 'wave.expanded', subject: 'reminder-1' }],
    ['of a draft letter', { type: 'letter.imported', after: { publication: 'draft' } }],
    ['of what only the program itself does', { type: 'connection.called' }],
  ] as const) {
    it(`is nothing ${what}`, () => {
      assert.equal(kindOf(happened(event)), null);
    });
  }
});
