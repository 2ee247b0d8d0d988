import assert from 'node:assert/strict';
import {
  sendingPart,
  sumsOf,
  sumsWords,
} from '../../../../tabs/features/people/components/people-sums.ts';

describe('the sums of who was told', () => {
  const people = (...states: ('sent' | 'waiting' | 'held' | 'cancelled' | 'not-reached')[]) =>
    sumsOf(states.map((delivery) => ({ delivery })));

  it('add up to everybody, those who will not be told apart from those held back', () => {
    const words = sumsWords(people('sent', 'sent', 'waiting', 'held', 'cancelled', 'not-reached'));

    assert.equal(
      words,
      '6 people: 2 told, 1 not reached, 1 still being told, 1 held back, 1 not to be told',
    );
  });

  it('leave out what is nobody', () => {
    assert.equal(sumsWords(people('sent')), '1 person: 1 told');
  });

  it('say how far sending has got among those who are told now, and nothing once it is over', () => {
    assert.equal(sendingPart(people('sent', 'not-reached', 'waiting', 'waiting', 'held')), 0.5);
    assert.equal(sendingPart(people('sent', 'held')), null);
  });
});
