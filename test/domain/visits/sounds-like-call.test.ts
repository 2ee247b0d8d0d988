import assert from 'node:assert/strict';
import { soundsLikeCall } from '../../../bot/domain/visits/sounds-like-call.ts';

describe('a call', () => {
  for (const text of [
    'call',
    'We’ve had the call',
    "We've had the call",
    'we have had our phone call',
    'Ofsted has just phoned',
    'The call has come',
    'Focused visit on care leavers, 9:30 this morning',
    'drill',
    'Hello, we’ve had the call',
  ]) {
    it(`is heard in “${text}”`, () => {
      assert.equal(soundsLikeCall(text), true);
    });
  }

  for (const text of [
    'hello',
    'status',
    'What are the latest findings on care leavers?',
    'What did the focused visit letter say?',
    'findings of the monitoring visit',
    'recall the message',
  ]) {
    it(`is not heard in “${text}”`, () => {
      assert.equal(soundsLikeCall(text), false);
    });
  }
});
