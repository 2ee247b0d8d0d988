import assert from 'node:assert/strict';
import type { StaffFieldsView } from '../../../../bot/contract/staff.ts';
import { personChanges } from '../../../../tabs/features/settings/people/person-changes.ts';
import {
  mergedForm,
  newPersonForm,
  personFaults,
  personForm,
  toFields,
} from '../../../../tabs/features/settings/people/person-form.ts';

const nadia: StaffFieldsView = {
  name: 'Nadia Karim',
  entraId: null,
  address: 'nadia.karim@exampleshire.example',
  phone: '01632 960104',
  roles: ['social-worker'],
  acting: [{ role: 'team-manager', until: '2026-12-05' }],
  team: 'Care leavers',
  lineManagerId: 'priya',
  deputyId: null,
  coreGroup: true,
};
const nameOf = (id: string) => ({ priya: 'Priya Shah', joe: 'Joe Clarke' })[id] ?? id;

describe('the form of a person', () => {
  it('gives back who it was opened with', () => {
    assert.deepEqual(toFields(personForm(nadia, nameOf)), nadia);
  });

  it('shows managers by name', () => {
    assert.equal(personForm(nadia, nameOf).lineManager.typed, 'Priya Shah');
  });

  it('asks for a name, and for an address or an Entra id', () => {
    assert.deepEqual(Object.keys(personFaults(newPersonForm())), ['name', 'address']);
    assert.deepEqual(personFaults(newPersonForm({ name: 'Nadia', entraId: 'x' })), {});
  });

  it('asks until when somebody acts in a role', () => {
    const form = {
      ...personForm(nadia, nameOf),
      acting: [{ role: 'director', until: '' }],
    } as const;

    assert.deepEqual(Object.keys(personFaults({ ...form, acting: [...form.acting] })), ['acting']);
  });

  it('takes nobody’s name for nobody only when it is empty', () => {
    const form = personForm(nadia, nameOf);
    const typed = { ...form, lineManager: { id: null, typed: 'Pri' } };
    const emptied = { ...form, lineManager: { id: null, typed: '' } };

    assert.deepEqual(Object.keys(personFaults(typed)), ['lineManager']);
    assert.deepEqual(personFaults(emptied), {});
    assert.equal(toFields(emptied).lineManagerId, null);
  });
});

describe('a form that somebody else has overtaken', () => {
  it('keeps what was typed, and takes what they changed elsewhere', () => {
    const opened = personForm(nadia, nameOf);
    const theirs = personForm({ ...nadia, phone: '01632 960200', team: 'Fostering' }, nameOf);
    const typed = { ...opened, name: 'Nadia Karim-Shah', team: 'Front door' };

    const { name, team, phone } = mergedForm(typed, opened, theirs);

    assert.deepEqual([name, team, phone], ['Nadia Karim-Shah', 'Front door', '01632 960200']);
  });
});

describe('what somebody else has changed of a person', () => {
  const opened = { ...nadia, active: true };

  it('is each field with what it says now, in words', () => {
    const now = { ...opened, roles: [], lineManagerId: 'joe', team: null, active: false };

    assert.deepEqual(
      personChanges(opened, now, nameOf).map(({ field, now: word }) => `${field}: ${word}`),
      ['Roles: nothing', 'Team: nothing', 'Line manager: Joe Clarke', 'Works here: no'],
    );
  });

  it('is nothing while they are as they were', () => {
    assert.deepEqual(personChanges(opened, { ...opened }, nameOf), []);
  });
});
