import assert from 'node:assert/strict';
import {
  peopleOn,
  responderWords,
  toldListNamed,
} from '../../../../tabs/features/readiness/components/told-lists.ts';
import { aResponder, now } from '../../a-readiness.ts';

describe('the lists of who has been told', () => {
  const acknowledged = aResponder({ name: 'Amir', acknowledgedAt: '2018-01-23T11:42:00.000Z' });
  const told = aResponder({ name: 'Zoe' });
  const alsoTold = aResponder({ name: 'Ben' });
  const notReached = aResponder({
    name: 'Leo',
    delivery: 'not-reached',
    deliveredAt: null,
    notReachedBecause: 'Teams does not know this account. Phone them.',
  });
  const everyone = [acknowledged, told, alsoTold, notReached];
  const namesOn = (list: Parameters<typeof peopleOn>[0]) =>
    peopleOn(list, everyone).map(({ name }) => name);

  it('hold each person where they belong, by name', () => {
    assert.deepEqual(namesOn('told'), ['Amir', 'Ben', 'Zoe']);
    assert.deepEqual(namesOn('acknowledged'), ['Amir']);
    assert.deepEqual(namesOn('not-yet'), ['Ben', 'Zoe']);
    assert.deepEqual(namesOn('not-reached'), ['Leo']);
  });

  it('say why somebody was not reached', () => {
    assert.equal(responderWords(notReached, now), 'Teams does not know this account. Phone them.');
  });

  it('say when somebody was told, and how far they are', () => {
    assert.equal(
      responderWords(told, now),
      'Told Tue 23 Jan, 11:31 am, not yet acknowledged, 1 of 3 items done',
    );
  });

  it('are opened by their own names alone', () => {
    assert.equal(toldListNamed('not-yet'), 'not-yet');
    assert.equal(toldListNamed('constructor'), null);
    assert.equal(toldListNamed(null), null);
  });
});
