import type { StaffFieldsView } from '../../../../bot/contract/staff.ts';

/** Somebody chosen by name; `id` is null while what was typed is nobody's name. */
export interface ChosenPerson {
  id: string | null;
  typed: string;
}

/** What has been typed into the form of a person. */
export interface PersonForm {
  name: string;
  address: string;
  entraId: string;
  phone: string;
  roles: StaffFieldsView['roles'];
  acting: StaffFieldsView['acting'];
  team: string;
  lineManager: ChosenPerson;
  deputy: ChosenPerson;
  coreGroup: boolean;
}

export type NameOf = (personId: string) => string;

const nobody: ChosenPerson = { id: null, typed: '' };

/** The form of somebody new, with what is known of them already. */
export function newPersonForm(
  known: Partial<Pick<StaffFieldsView, 'name' | 'address' | 'entraId'>> = {},
): PersonForm {
  return {
    name: known.name ?? '',
    address: known.address ?? '',
    entraId: known.entraId ?? '',
    phone: '',
    roles: [],
    acting: [],
    team: '',
    lineManager: nobody,
    deputy: nobody,
    coreGroup: false,
  };
}

/** The form of a person as they stand. */
export function personForm(person: StaffFieldsView, nameOf: NameOf): PersonForm {
  const chosen = (id: string | null) => (id === null ? nobody : { id, typed: nameOf(id) });
  return {
    ...newPersonForm(person),
    phone: person.phone ?? '',
    roles: person.roles,
    acting: person.acting,
    team: person.team ?? '',
    lineManager: chosen(person.lineManagerId),
    deputy: chosen(person.deputyId),
    coreGroup: person.coreGroup,
  };
}

/** What is still wrong with a form, by field; the server reads addresses and ids more closely. */
export function personFaults(form: PersonForm): Partial<Record<keyof PersonForm, string>> {
  const faults: Partial<Record<keyof PersonForm, string>> = {};
  if (form.name.trim() === '') faults.name = 'Write a name.';
  if (form.address.trim() === '' && form.entraId.trim() === '') {
    faults.address = 'Write an address, or an Entra id below.';
  }
  if (form.acting.some(({ until }) => until === '')) {
    faults.acting = 'Give the day on which it ends.';
  }
  for (const field of ['lineManager', 'deputy'] as const) {
    const { id, typed } = form[field];
    if (id === null && typed.trim() !== '') faults[field] = 'Choose somebody from the list.';
  }
  return faults;
}

/**
 * What was typed, on top of what somebody else has changed meanwhile: a field that was not touched
 * says what it says now.
 */
export function mergedForm(form: PersonForm, opened: PersonForm, now: PersonForm): PersonForm {
  const typed = Object.entries(form).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(opened[field as keyof PersonForm]),
  );
  return { ...now, ...Object.fromEntries(typed) };
}

/** The fields that a form stands for. */
export function toFields(form: PersonForm): StaffFieldsView {
  return {
    name: form.name.trim(),
    address: textOf(form.address),
    entraId: textOf(form.entraId),
    phone: textOf(form.phone),
    roles: form.roles,
    acting: form.acting,
    team: textOf(form.team),
    lineManagerId: form.lineManager.id,
    deputyId: form.deputy.id,
    coreGroup: form.coreGroup,
  };
}

function textOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
