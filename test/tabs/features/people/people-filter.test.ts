import assert from 'node:assert/strict';
import { filterIn, narrowed } from '../../../../tabs/features/people/components/people-filter.ts';
import { aReach } from '../../a-reach.ts';

describe('the filter of the people', () => {
  const view = aReach([
    { name: 'Kate Rahman', acknowledgedAt: '2018-01-23T12:00:00.000Z' },
    { name: 'Joe Clarke', team: 'Fostering', lineManager: 'Ruth Adeyemi' },
    { name: 'Ann Lee', delivery: 'not-reached', deliveredAt: null },
    { name: 'Sam Hill', delivery: 'held', deliveredAt: null, wave: 'Managers' },
    {
      name: 'Ivy Cole',
      availability: { state: 'away', from: '2018-01-24', until: '2018-01-26' },
    },
  ]);
  const shownAt = (address: string) =>
    narrowed(view, filterIn(new URLSearchParams(address))).shown.map(({ name }) => name);

  it('shows the list that the address names, as cards link to it', () => {
    assert.deepEqual(shownAt('told=not-yet'), ['Joe Clarke', 'Ivy Cole']);
    assert.deepEqual(shownAt('told=acknowledged'), ['Kate Rahman']);
    assert.deepEqual(shownAt('told=held'), ['Sam Hill']);
    assert.deepEqual(shownAt('told=away'), ['Ivy Cole']);
  });

  it('leaves out of the telephone list whoever has acknowledged, is away, or is not to know yet', () => {
    assert.deepEqual(shownAt('told=to-phone'), ['Joe Clarke', 'Ann Lee']);
  });

  it('shows everybody where the address names no list that there is', () => {
    assert.equal(shownAt('').length, 5);
    assert.equal(shownAt('told=weather').length, 5);
  });

  it('finds by any words of name, team and line manager, and narrows by team and wave', () => {
    assert.deepEqual(shownAt('find=CLARKE+fost'), ['Joe Clarke']);
    assert.deepEqual(shownAt('find=adeyemi'), ['Joe Clarke']);
    assert.deepEqual(shownAt('team=Fostering'), ['Joe Clarke']);
    assert.deepEqual(shownAt('wave=Managers'), ['Sam Hill']);
  });

  it('counts on each list only those whom the rest of the filter lets through', () => {
    const { lists } = narrowed(view, filterIn(new URLSearchParams('team=Fostering')));
    const counts = Object.fromEntries(lists.map(({ key, count }) => [key, count]));

    assert.deepEqual(
      [counts.all, counts.told, counts['not-reached'], counts.held],
      [1, 1, 0, undefined],
    );
  });
});
