import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRemindingTime, remindingTimes } from '../../../bot/domain/reminders/reminding-hours.ts';

const hours = {
  quietFrom: '18:00',
  quietUntil: '08:00',
  closureDays: new Set<string>(),
  daysOffToo: false,
};

describe('the hours in which people may be reminded', () => {
  it('begin at once within a working day, on the next quarter of an hour', () => {
    assert.equal(remindingTimes(hours)('2018-01-23T11:36:20Z'), '2018-01-23T11:45:00Z');
    assert.equal(remindingTimes(hours)('2018-01-23T11:45:00Z'), '2018-01-23T11:45:00Z');
  });

  it('begin when the quiet hours end, by London’s clock', () => {
    assert.equal(remindingTimes(hours)('2018-01-23T18:00:00Z'), '2018-01-24T08:00:00Z');
    assert.equal(remindingTimes(hours)('2018-01-24T03:00:00Z'), '2018-01-24T08:00:00Z');
    assert.equal(remindingTimes(hours)('2018-06-05T21:00:00Z'), '2018-06-06T07:00:00Z');
  });

  it('leave out weekends, bank holidays and the council’s closure days', () => {
    const closed = { ...hours, closureDays: new Set(['2018-04-03']) };

    assert.equal(remindingTimes(closed)('2018-03-29T17:30:00Z'), '2018-04-04T07:00:00Z');
  });

  it('include days off where a director has said so, and their quiet hours stay quiet', () => {
    const weekend = { ...hours, daysOffToo: true };

    assert.equal(remindingTimes(weekend)('2018-01-27T10:00:00Z'), '2018-01-27T10:00:00Z');
    assert.equal(remindingTimes(weekend)('2018-01-27T20:00:00Z'), '2018-01-28T08:00:00Z');
  });

  it('may be quiet in the middle of the day, or never', () => {
    const lunch = { ...hours, quietFrom: '12:00', quietUntil: '13:00' };
    const never = { ...hours, quietFrom: '08:00', quietUntil: '08:00' };

    assert.equal(remindingTimes(lunch)('2018-01-23T12:20:00Z'), '2018-01-23T13:00:00Z');
    assert.equal(remindingTimes(lunch)('2018-01-23T23:00:00Z'), '2018-01-23T23:00:00Z');
    assert.equal(remindingTimes(never)('2018-01-23T03:00:00Z'), '2018-01-23T03:00:00Z');
  });

  it('always come, never before they are asked for, whatever the rules', () => {
    const time = fc.tuple(fc.nat(23), fc.constantFrom('00', '07', '15', '59'));
    const clock = time.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const someHours = fc.record({
      quietFrom: clock,
      quietUntil: clock,
      daysOffToo: fc.boolean(),
    });
    const instant = fc
      .date({ min: new Date('2018-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(instant, someHours, (from, given) => {
        const some = { ...hours, ...given };
        const found = remindingTimes(some)(from);
        assert.ok(isRemindingTime(found, some));
        assert.ok(Date.parse(found) >= Date.parse(from));
        assert.ok(Date.parse(found) - Date.parse(from) < 8 * 24 * 3_600_000);
      }),
    );
  });
});
