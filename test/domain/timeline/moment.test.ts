import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMoment, writeMoment, type Moment } from '../../../bot/domain/timeline/moment.ts';

const anyMoment = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((minutes): Moment => ({ kind: 'minutes', minutes })),
  fc.integer({ min: 0, max: 9999 }).map((hours): Moment => ({ kind: 'office-hours', hours })),
  fc.record(
    {
      kind: fc.constant('working-day' as const),
      from: fc.constantFrom(
        'day' as const,
        'day-from-1' as const,
        'fieldwork-start' as const,
        'fieldwork-end' as const,
        'letter' as const,
      ),
      day: fc.integer({ min: -99, max: 99 }),
      time: fc.constantFrom(null, '09:00', '17:30'),
    },
    { noNullPrototype: true },
  ),
);

describe('a moment as text', () => {
  it('is read in every form', () => {
    assert.deepEqual(readMoment('call +30m'), { kind: 'minutes', minutes: 30 });
    assert.deepEqual(readMoment('call +4h'), { kind: 'office-hours', hours: 4 });
    assert.deepEqual(readMoment('day 1 17:00'), {
      kind: 'working-day',
      from: 'day',
      day: 1,
      time: '17:00',
    });
    assert.deepEqual(readMoment('fieldwork-start -1'), {
      kind: 'working-day',
      from: 'fieldwork-start',
      day: -1,
      time: null,
    });
  });

  it('is refused when it is something else', () => {
    for (const text of ['', 'soon', 'call', 'call +1d', 'day one', 'day 1 25:00', 'letter+5']) {
      assert.equal(readMoment(text), null, text);
    }
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        assert.deepEqual(readMoment(writeMoment(moment)), moment);
      }),
      { seed: 20180123 },
    );
  });
});
