import assert from 'node:assert/strict';
import type { Announced } from '../../../../bot/contract/correction.ts';
import {
  fieldFaults,
  openedFields,
  toAnnounced,
} from '../../../../tabs/features/readiness/components/correction-fields.ts';

const was: Announced = {
  type: 'focused-visit',
  theme: 'care-leavers',
  call: '2018-01-23T09:30',
  fieldworkStart: '2018-01-30',
  fieldworkEnd: '2018-01-31',
  meant: false,
};
const opened = openedFields(was);

describe('the form that corrects an announcement', () => {
  it('opens with what was announced, and says the same while nothing is changed', () => {
    assert.deepEqual(toAnnounced(opened, was), was);
  });

  it('leaves fieldwork to be worked out anew when the call or the type was another', () => {
    for (const some of [
      { callDay: '2018-01-22' },
      { callTime: '09:15' },
      { type: 'jtai' as const },
    ]) {
      const { fieldworkStart, fieldworkEnd } = toAnnounced({ ...opened, ...some }, was);
      assert.deepEqual([fieldworkStart, fieldworkEnd], [null, null]);
    }
  });

  it('keeps fieldwork that somebody has chosen, and fieldwork of another theme', () => {
    const chosen = { ...opened, callDay: '2018-01-22', start: '2018-02-01', end: '2018-02-02' };

    assert.equal(toAnnounced(chosen, was).fieldworkStart, '2018-02-01');
    assert.equal(toAnnounced({ ...opened, theme: '' }, was).fieldworkStart, '2018-01-30');
    assert.equal(toAnnounced({ ...opened, theme: '' }, was).theme, null);
  });

  it('wants the day and time of the call, and an end that is not before the start', () => {
    assert.deepEqual(fieldFaults(opened), {});
    assert.deepEqual(Object.keys(fieldFaults({ ...opened, callDay: '', callTime: '' })), [
      'callDay',
      'callTime',
    ]);
    assert.deepEqual(Object.keys(fieldFaults({ ...opened, end: '2018-01-29' })), ['end']);
  });
});
