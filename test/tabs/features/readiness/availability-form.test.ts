import assert from 'node:assert/strict';
import {
  checkedAvailability,
  openedAvailability,
} from '../../../../tabs/features/readiness/components/availability-form.ts';
import { now } from '../../a-readiness.ts';

describe('the form that asks where somebody will be', () => {
  const away = (from: string, until: string) =>
    checkedAvailability({ state: 'away', from, until }, now);

  it('opens with what was said before, and with today for days', () => {
    const said = { state: 'away' as const, from: '2018-01-29', until: '2018-01-31' };

    assert.deepEqual(openedAvailability(said, now), said);
    assert.deepEqual(openedAvailability({ state: 'remote' }, now), {
      state: 'remote',
      from: '2018-01-25',
      until: '2018-01-25',
    });
    assert.equal(openedAvailability(null, now).state, 'here');
  });

  it('sends days for somebody who is away and for nobody else', () => {
    assert.deepEqual(away('2018-01-24', '2018-01-26').asked, {
      state: 'away',
      from: '2018-01-24',
      until: '2018-01-26',
    });
    const { asked } = checkedAvailability({ state: 'here', from: '', until: '' }, now);
    assert.deepEqual(asked, { state: 'here' });
  });

  it('says which day will not do', () => {
    assert.deepEqual(away('', '').faults, {
      from: 'Enter the first day away.',
      until: 'Enter the last day away.',
    });
    assert.equal(
      away('2018-01-27', '2018-01-26').faults.until,
      'The last day comes before the first.',
    );
    assert.equal(away('2018-01-22', '2018-01-24').faults.until, 'Those days are over.');
    assert.equal(away('2018-01-22', '2018-01-24').asked, null);
  });
});
