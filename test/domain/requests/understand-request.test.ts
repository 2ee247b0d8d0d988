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
    'request: case list from Caroline, Aisha to provide by end of play Friday': {
      what: 'case list',
      askedBy: 'Caroline',
      owner: 'Aisha',
      dueDay: '2018-02-02',
      dueTime: '17:00',
    },
    'log a request - Caroline wants the pathway plans by first thing tomorrow, Joe to do it': {
      what: 'the pathway plans',
      askedBy: 'Caroline',
      owner: 'Joe',
      dueDay: '2018-01-31',
      dueTime: '09:00',
    },
    'request by Friday noon owner Aisha from Caroline: leavers who are NEET': {
      what: 'leavers who are NEET',
      askedBy: 'Caroline',
      owner: 'Aisha',
      dueDay: '2018-02-02',
      dueTime: '12:00',
    },
    'Inspector Robin has asked for the last audits, owner Joe, by 4': {
      what: 'the last audits',
      askedBy: 'Robin',
      owner: 'Joe',
      dueDay: '2018-01-30',
      dueTime: '16:00',
    },
    'request from Robin: the plans from January, owner Joe, in an hour': {
      what: 'the plans from January',
      askedBy: 'Robin',
      owner: 'Joe',
      dueDay: '2018-01-30',
      dueTime: '11:15',
    },
    'request: the plans from Mark': { ...nothing, what: 'the plans', askedBy: 'Mark' },
    'request: the plans from January': { ...nothing, what: 'the plans from January' },
    request: nothing,
  };

  for (const [line, expected] of Object.entries(examples)) {
    it(`is understood: ${line}`, () => {
      assert.deepEqual(understandRequest(line, now), expected);
    });
  }

  for (const [words, due] of [
    ['by midday on 31st', '2018-01-31T12:00'],
    ['by the 31st at 10am', '2018-01-31T10:00'],
    ['by 9 tomorrow', '2018-01-31T09:00'],
    ['by 4.30', '2018-01-30T16:30'],
    ['by half past two', '2018-01-30T14:30'],
    ['by quarter to four on Thursday', '2018-02-01T15:45'],
    ['by COP Thursday', '2018-02-01T17:00'],
    ['by tomorrow close of play', '2018-01-31T17:00'],
    ['by the end of the day', '2018-01-30T17:00'],
    ['by seven', null],
    ['by 7 tomorrow', null],
    ['as soon as possible', null],
  ] as const) {
    it(`is due “${words}”: ${due ?? 'which is asked for'}`, () => {
      const line = `request from Robin: end of day lists 1 to 4 ${words}, owner Tom`;
      const { what, dueDay, dueTime } = understandRequest(line, now);

      const isSaid = dueDay !== null && dueTime !== null;
      assert.equal(isSaid ? `${dueDay}T${dueTime}` : null, due);
      if (isSaid) assert.equal(what, 'end of day lists 1 to 4');
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
