import { listWords } from '../../../../bot/contract/list-words.ts';
import { actingWords, roleTitles } from '../../../../bot/contract/role-titles.ts';
import type { StaffFieldsView } from '../../../../bot/contract/staff.ts';
import type { NameOf } from './person-form.ts';

type Standing = StaffFieldsView & { active: boolean };

/** What somebody else has changed of a person, each field with what it says now. */
export function personChanges(
  before: Standing,
  now: Standing,
  nameOf: NameOf,
): { field: string; now: string }[] {
  const was = words(before, nameOf);
  return words(now, nameOf)
    .filter(({ now: word }, at) => word !== was[at]?.now)
    .map(({ field, now: word }) => ({ field, now: word === '' ? 'nothing' : word }));
}

function words(person: Standing, nameOf: NameOf): { field: string; now: string }[] {
  const nameOrNone = (id: string | null) => (id === null ? '' : nameOf(id));
  return [
    ['Name', person.name],
    ['Address', person.address ?? ''],
    ['Entra id', person.entraId ?? ''],
    ['Phone', person.phone ?? ''],
    ['Roles', listWords(person.roles.map((role) => roleTitles[role]))],
    ['Acting', listWords(person.acting.map(actingWords))],
    ['Team', person.team ?? ''],
    ['Line manager', nameOrNone(person.lineManagerId)],
    ['Deputy', nameOrNone(person.deputyId)],
    ['Core group', person.coreGroup ? 'yes' : 'no'],
    ['Works here', person.active ? 'yes' : 'no'],
  ].map(([field = '', now = '']) => ({ field, now }));
}
