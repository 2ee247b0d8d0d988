import assert from 'node:assert/strict';
import { readMoment, writeMoment } from '../../../../bot/domain/timeline/moment.ts';
import {
  hasTime,
  readDue,
  writeDue,
} from '../../../../tabs/features/settings/components/due-parts.ts';

describe('the parts of a due moment', () => {
  it('are what a form asks for: how much, counted from what, by when', () => {
    assert.deepEqual(readDue('call +30m'), { from: 'minutes', amount: 30, time: '' });
    assert.deepEqual(readDue('fieldwork-start -1 15:00'), {
      from: 'before-fieldwork-start',
      amount: 1,
      time: '15:00',
    });
    assert.deepEqual(readDue('letter +20'), { from: 'after-letter', amount: 20, time: '' });
  });

  it('are written back as they were read', () => {
    const moments = [
      'call +10m',
      'call +4h',
      'day 0 12:00',
      'day-from-1 3 17:00',
      'fieldwork-start -1 15:00',
      'fieldwork-start +0 09:30',
      'fieldwork-end +5',
      'letter +2 17:00',
    ];
    assert.deepEqual(
      moments.map((moment) => writeDue(readDue(moment)!)),
      moments,
    );
  });

  it('are written as the server reads them', () => {
    for (const from of ['before-fieldwork-end', 'after-letter', 'day'] as const) {
      for (const amount of [0, 1, 20]) {
        const due = writeDue({ from, amount, time: '09:00' });
        assert.equal(writeMoment(readMoment(due)!), due);
      }
    }
  });

  it('have a time of day only where days are counted', () => {
    assert.equal(hasTime('office-hours'), false);
    assert.equal(hasTime('day-from-1'), true);
  });

  it('are nothing for a moment that is written otherwise', () => {
    assert.equal(readDue('next Tuesday'), null);
  });
});
