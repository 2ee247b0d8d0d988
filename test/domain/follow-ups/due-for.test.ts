import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { followUpsDueFor } from '../../../bot/domain/follow-ups/due-for.ts';
import { aFollowUp } from '../../support/a-follow-up.ts';

describe('follow-ups that somebody has to be reminded of', () => {
  const today = Temporal.PlainDate.from('2018-03-28');

  it('are those overdue, due today and due soon, for owner and deputy, the longest overdue first', () => {
    const followUps = [
      aFollowUp({ id: 'soon', due: '2018-04-04', deputyId: 'joe' }),
      aFollowUp({ id: 'today', due: '2018-03-28' }),
      aFollowUp({ id: 'late', due: '2018-03-26' }),
      aFollowUp({ id: 'far', due: '2018-09-01' }),
    ];

    assert.deepEqual(followUpsDueFor(followUps, today, 3), [
      { followUpId: 'late', personIds: ['aisha'], kind: 'overdue', workingDays: 2 },
      { followUpId: 'today', personIds: ['aisha'], kind: 'due-today', workingDays: 0 },
      { followUpId: 'soon', personIds: ['aisha', 'joe'], kind: 'due-soon', workingDays: 3 },
    ]);
  });

  it('are none that are closed, or that wait for somebody else’s agreement', () => {
    const done = [
      aFollowUp({ due: '2018-03-01', state: 'closed' }),
      aFollowUp({ due: '2018-03-01', state: 'awaiting-agreement' }),
    ];

    assert.deepEqual(followUpsDueFor(done, today, 3), []);
  });
});
