import assert from 'node:assert/strict';
import { byMinute } from '../../../bot/domain/calendar/by-minute.ts';

describe('what is worked out of a moment', () => {
  it('is worked out once a minute, however the moment is written', () => {
    const asked: string[] = [];
    const remember = byMinute((at) => asked.push(new Date(at).toISOString()));

    for (const moment of [
      '2018-01-23T09:30:59Z',
      '2018-01-23T09:30:00.001Z',
      '2018-01-23T10:30:10+01:00',
      '2018-01-23T09:31:00Z',
    ]) {
      remember(moment);
    }

    assert.deepEqual(asked, ['2018-01-23T09:30:00.000Z', '2018-01-23T09:31:00.000Z']);
  });
});
