import assert from 'node:assert/strict';
import { understandCall } from '../../../bot/domain/visits/understand-call.ts';

const tuesdayMorning = '2018-01-23T09:35';

describe('a sentence about the call', () => {
  function understood(text: string): ReturnType<typeof understandCall> {
    return understandCall(text, tuesdayMorning);
  }

  it('gives type, theme and time as far as they are said', () => {
    assert.deepEqual(understood('We’ve had the call. Focused visit on care leavers, 9.30 today'), {
      type: 'focused-visit',
      theme: 'care-leavers',
      call: '2018-01-23T09:30',
      fieldworkStart: null,
      fieldworkEnd: null,
      meant: false,
    });
  });

  for (const [words, lead] of [
    ['lead is Caroline Smith', 'Caroline Smith'],
    ['the lead inspector will be April O’Neil, 9.20 today', 'April O’Neil'],
    ['Lead inspector: Zoë', 'Zoë'],
    ['lead member was told', undefined],
    ['two inspectors', undefined],
  ] as const) {
    it(`reads the lead inspector from “${words}”: ${lead ?? 'nobody'}`, () => {
      assert.equal(understood(`Ofsted phoned, ${words}`).lead, lead);
    });
  }

  it('takes everything from one sentence, in any order', () => {
    const said =
      'had the call at 9.20, focused visit front door, on site 12th and 13th, lead is April Smith';

    assert.deepEqual(understood(said), {
      type: 'focused-visit',
      theme: 'front-door',
      call: '2018-01-23T09:20',
      lead: 'April Smith',
      fieldworkStart: '2018-02-12',
      fieldworkEnd: '2018-02-13',
      meant: false,
    });
  });

  for (const [words, type] of [
    ['a focused visit', 'focused-visit'],
    ['a focussed visit', 'focused-visit'],
    ['a short inspection', 'short-inspection'],
    ['a standard inspection', 'standard-inspection'],
    ['a monitoring visit', 'monitoring-visit'],
    ['a JTAI', 'jtai'],
    ['a drill', 'drill'],
  ] as const) {
    it(`knows ${words}`, () => {
      assert.equal(understood(`We’ve had the call: ${words}`).type, type);
    });
  }

  for (const [words, call] of [
    ['9:30 this morning', '2018-01-23T09:30'],
    ['at 8.55', '2018-01-23T08:55'],
    ['yesterday at 2.30', '2018-01-22T14:30'],
    ['at ten past nine', '2018-01-23T09:10'],
    ['first thing this morning', null],
    ['yesterday at 4pm', '2018-01-22T16:00'],
    ['at 09:30 on 22/01/2018', '2018-01-22T09:30'],
    ['Monday 22nd, 9am', '2018-01-22T09:00'],
    ['at 9:30 on the 22nd', '2018-01-22T09:30'],
    ['on the 22nd of January at 9am', '2018-01-22T09:00'],
    ['9:30 this morning, they come on the 30th', '2018-01-23T09:30'],
    ['at 9:15 on 22 January', '2018-01-22T09:15'],
    ['this morning', null],
    ['just now', '2018-01-23T09:35'],
    ['about two inspectors', null],
  ] as const) {
    it(`reads the time of the call from “${words}”`, () => {
      assert.equal(understood(`Ofsted phoned ${words}`).call, call);
    });
  }

  for (const [words, day] of [
    ['yesterday afternoon', '2018-01-22'],
    ['on Monday', '2018-01-22'],
    ['this morning', '2018-01-23'],
    ['on 19 January', '2018-01-19'],
    ['on 12 February', undefined],
    ['on 18 January or on 19 January', undefined],
    ['yesterday at 4pm', undefined],
    ['about two inspectors', undefined],
  ] as const) {
    it(`reads the day of a call without a time from “${words}”: ${day ?? 'none'}`, () => {
      assert.equal(understood(`Ofsted phoned ${words}`).callDay, day);
    });
  }

  for (const [words, start, end] of [
    ['30 and 31 January', '2018-01-30', '2018-01-31'],
    ['30th and 31st', '2018-01-30', '2018-01-31'],
    ['12th and 13th February', '2018-02-12', '2018-02-13'],
    ['30 to 31 January', '2018-01-30', '2018-01-31'],
    ['29 January to 2 February', '2018-01-29', '2018-02-02'],
    ['30 January', '2018-01-30', '2018-01-30'],
    ['30/1 and 31/1', '2018-01-30', '2018-01-31'],
    ['Tuesday 30th and Wednesday 31st January', '2018-01-30', '2018-01-31'],
    ['on Tuesday the 30th', '2018-01-30', '2018-01-30'],
    ['from the 2nd of January 2019', '2019-01-02', '2019-01-02'],
    ['next Monday and Tuesday', '2018-01-29', '2018-01-30'],
    ['for 2 days, they say', null, null],
    ['at 9:30', null, null],
    ['on 31 February', null, null],
  ] as const) {
    it(`reads fieldwork days from “on site ${words}”`, () => {
      const { fieldworkStart, fieldworkEnd } = understood(`Focused visit, on site ${words}`);

      assert.deepEqual([fieldworkStart, fieldworkEnd], [start, end]);
    });
  }

  it('does not take the days on site for the day of the call', () => {
    const { call, fieldworkStart } = understood('They phoned at 8:55, on site 30 January');

    assert.deepEqual([call, fieldworkStart], ['2018-01-23T08:55', '2018-01-30']);
  });
});
