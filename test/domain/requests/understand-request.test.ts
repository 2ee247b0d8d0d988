import assert from 'node:assert/strict';
import { understandRequest } from '../../../bot/domain/requests/understand-request.ts';

/** Tuesday, mid-morning of the first day of fieldwork. */
const now = '2018-01-30T10:15';
const nothing = { what: null, askedBy: null, owner: null, dueDay: null, dueTime: null };

describe('a request in a line', () => {
  const examples: Record<string, object> = {
    'request from Caroline: supervision records for the 16-plus team by noon, owner Tom': {
      what: 'supervision records for the 16-plus team',
      askedBy: 'Caroline',
      owner: 'Tom',
      dueDay: '2018-01-30',
      dueTime: '12:00',
    },
    'Request from Caroline Hart, audits of January by 3pm tomorrow, owner Priya Shah': {
      what: 'audits of January',
      askedBy: 'Caroline Hart',
      owner: 'Priya Shah',
      dueDay: '2018-01-31',
      dueTime: '15:00',
    },
    'request: list of care leavers in custody, from Robin Field, Wednesday 10am, owner: Aisha': {
      what: 'list of care leavers in custody',
      askedBy: 'Robin Field',
      owner: 'Aisha',
      dueDay: '2018-01-31',
      dueTime: '10:00',
    },
    'log a request from Robin: lists 1 to 11 owner Tom due 4.30pm': {
      what: 'lists 1 to 11',
      askedBy: 'Robin',
      owner: 'Tom',
      dueDay: '2018-01-30',
      dueTime: '16:30',
    },
    'request from Robin: the housing protocol': {
      ...nothing,
      what: 'the housing protocol',
      askedBy: 'Robin',
    },
    'request from Robin: the protocol by Wednesday': {
      ...nothing,
      what: 'the protocol',
      askedBy: 'Robin',
      dueDay: '2018-01-31',
    },
    request: nothing,
  };

  for (const [line, expected] of Object.entries(examples)) {
    it(`is understood: ${line}`, () => {
      assert.deepEqual(understandRequest(line, now), expected);
    });
  }

  it('whose hour has passed today is asked for its day, never moved to tomorrow', () => {
    const { dueDay, dueTime } = understandRequest('request from Robin: plans by 9am', now);

    assert.deepEqual([dueDay, dueTime], [null, '09:00']);
  });

  it('keeps numbers that are no times in what was asked for', () => {
    const { what, dueTime } = understandRequest('request from Robin: lists 1 to 11', now);

    assert.deepEqual([what, dueTime], ['lists 1 to 11', null]);
  });
});
