import assert from 'node:assert/strict';
import {
  changesSince,
  checkedReminders,
  formOf,
} from '../../../../tabs/features/settings/components/reminder-form.ts';

const rules = {
  firstAfterHours: 2,
  everyHours: 4,
  most: 3,
  dueSoonHours: 24,
  quietFrom: '18:00',
  quietUntil: '08:00',
  summaryAt: '08:30',
};

describe('the form of the reminders', () => {
  it('opens with the rules that stand, and says the same when nothing is typed', () => {
    assert.deepEqual(checkedReminders(formOf(rules)), { rules, faults: {} });
  });

  it('says which field will not do', () => {
    const typed = {
      ...formOf(rules),
      most: '11',
      everyHours: '',
      quietFrom: '',
      dueSoonHours: '1.5',
    };
    const { rules: asked, faults } = checkedReminders(typed);

    assert.equal(asked, null);
    assert.deepEqual(Object.keys(faults).sort(), [
      'dueSoonHours',
      'everyHours',
      'most',
      'quietFrom',
    ]);
  });

  it('names what others have changed meanwhile', () => {
    assert.deepEqual(changesSince(rules, { ...rules, most: 5, quietFrom: '20:00' }), [
      'Most reminders of one thing: 5',
      'Quiet from: 20:00',
    ]);
  });
});
