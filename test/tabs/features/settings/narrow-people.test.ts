import assert from 'node:assert/strict';
import {
  choicesOf,
  filterIn,
  narrowed,
  withFilter,
} from '../../../../tabs/features/settings/people/narrow-people.ts';
import type { PersonRow } from '../../../../tabs/features/settings/people/people-rows.ts';

function aRow(some: Partial<PersonRow> & { name: string }): PersonRow {
  return {
    id: some.name,
    roles: ['Social worker'],
    team: 'Care leavers',
    address: null,
    phone: null,
    coreGroup: false,
    active: true,
    leftOn: null,
    contact: 'chat',
    ...some,
  };
}

const rows = [
  aRow({ name: 'Dana Whitfield', team: 'Leadership', roles: ['Director'], coreGroup: true }),
  aRow({ name: 'Nadia Karim', address: 'nadia@exampleshire.example', contact: 'unknown' }),
  aRow({ name: 'Joe Clarke', active: false, coreGroup: true, contact: 'unknown' }),
];

const shownFor = (address: string) =>
  narrowed(rows, filterIn(new URLSearchParams(address))).shown.map(({ name }) => name);

describe('the list of people, narrowed', () => {
  it('shows who works here, unless the address asks for others', () => {
    assert.deepEqual(shownFor(''), ['Dana Whitfield', 'Nadia Karim']);
    assert.deepEqual(shownFor('who=leavers'), ['Joe Clarke']);
    assert.deepEqual(shownFor('who=core'), ['Dana Whitfield']);
    assert.deepEqual(shownFor('who=unreached'), ['Nadia Karim']);
    assert.deepEqual(shownFor('who=nonsense'), shownFor(''));
  });

  it('finds by every word of name, role, team or address, in any order', () => {
    assert.deepEqual(shownFor('find=karim+nad'), ['Nadia Karim']);
    assert.deepEqual(shownFor('find=LEADERSHIP'), ['Dana Whitfield']);
    assert.deepEqual(shownFor('find=nadia+leadership'), []);
  });

  it('counts each group within team, role and words', () => {
    const filter = filterIn(new URLSearchParams('team=Care leavers'));

    assert.deepEqual(
      narrowed(rows, filter).groups.map(({ key, count }) => [key, count]),
      [
        ['here', 1],
        ['core', 0],
        ['unreached', 1],
        ['leavers', 1],
      ],
    );
  });

  it('offers each team and role once', () => {
    assert.deepEqual(choicesOf(rows), {
      teams: ['Care leavers', 'Leadership'],
      roles: ['Director', 'Social worker'],
    });
  });

  it('keeps in the address what differs from everybody, and what else is there', () => {
    const before = new URLSearchParams('part=people&find=x&team=Leadership');

    const after = withFilter(before, { find: '', who: 'core' });

    assert.equal(after.toString(), 'part=people&team=Leadership&who=core');
  });
});
