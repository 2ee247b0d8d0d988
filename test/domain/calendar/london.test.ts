import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import {
  londonDateTime,
  londonDay,
  londonInstant,
  londonWritten,
} from '../../../bot/domain/calendar/london.ts';

const at = (day: string, time: string) =>
  londonInstant(Temporal.PlainDate.from(day), Temporal.PlainTime.from(time));

describe('London time', () => {
  it('is UTC in winter and an hour ahead in summer', () => {
    assert.equal(at('2018-01-23', '09:30'), '2018-01-23T09:30:00Z');
    assert.equal(at('2025-06-02', '09:30'), '2025-06-02T08:30:00Z');
  });

  it('changes within the weekend between call and fieldwork (25 March 2018)', () => {
    assert.equal(at('2018-03-23', '17:00'), '2018-03-23T17:00:00Z');
    assert.equal(at('2018-03-26', '17:00'), '2018-03-26T16:00:00Z');
  });

  it('reads a time that spring skips an hour later', () => {
    assert.equal(at('2018-03-25', '01:30'), '2018-03-25T01:30:00Z');
  });

  it('reads a time that comes twice in autumn as the first', () => {
    assert.equal(at('2018-10-28', '01:30'), '2018-10-28T00:30:00Z');
  });

  it('says which day it is in London late on a summer evening', () => {
    assert.equal(londonDay('2025-06-02T23:30:00Z').toString(), '2025-06-03');
    assert.equal(londonDateTime('2025-06-02T23:30:00Z').hour, 0);
  });

  it('is written with its offset', () => {
    assert.equal(
      londonWritten(londonDateTime('2025-06-02T08:30:00Z')),
      '2025-06-02T09:30:00+01:00',
    );
    assert.equal(
      londonWritten(londonDateTime('2018-01-23T09:30:00Z')),
      '2018-01-23T09:30:00+00:00',
    );
  });
});
