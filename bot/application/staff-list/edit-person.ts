import { capital } from '../../contract/capital.ts';
import type { EditPerson } from '../../contract/staff.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { DomainError } from '../../domain/errors.ts';
import { newPerson, ownPersonId, type Person } from '../../domain/people/person.ts';
import type { PersonChange } from '../../domain/people/staff-list/changes-authority.ts';
import { checkStaffList } from '../../domain/people/staff-list/check-staff-list.ts';
import { asLeaver, differenceOf, fieldsOf } from '../../domain/people/staff-list/staff-change.ts';
import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, replaceOf, type Kept } from '../records/record.ts';
import { personRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { accountOperations } from './accounts.ts';
import { changedList } from './change-staff-list.ts';
import { personVersion } from './person-version.ts';
import { readFields } from './read-fields.ts';
import { readStaffList, type ReadStaffList } from './read-staff-list.ts';
import { demandMayChangePeople, isBeyond, roleRefusal } from './who-may-change.ts';

/**
 * Changes one person on the staff list, marks them as a leaver or as back; null adds somebody.
 * @throws DomainError `not-permitted`, `not-found`, `invalid` in a sentence, `conflict` when
 * somebody else has changed this person since
 */
export function createEditPerson(parts: Parts) {
  return async function editPerson(
    actor: Actor,
    personId: string | null,
    { version, edit }: EditPerson,
  ): Promise<Person> {
    demandMayChangePeople(actor);
    return retryConflict(async () => {
      const read = await readStaffList(parts.store, actor.council);
      const kept = read.people.find(({ body }) => body.id === personId) ?? null;
      if (personId !== null && kept === null) {
        throw new DomainError('not-found', 'There is no such person on the staff list.');
      }
      if (kept !== null && personVersion(kept.body) !== version) {
        throw new DomainError(
          'conflict',
          `Somebody else has changed ${kept.body.name} meanwhile. Look at them as they are now.`,
        );
      }
      const today = londonDay(parts.clock.now()).toString();
      const after = applied(parts, kept?.body ?? null, { edit, read, today });
      refuse(actor, { before: kept?.body ?? null, after, today }, read);
      return commitEdit(parts, actor, { kept, after, read });
    });
  };
}

function applied(
  { ids }: Parts,
  person: Person | null,
  { edit, read, today }: { edit: EditPerson['edit']; read: ReadStaffList; today: string },
): Person {
  if (edit.kind === 'change') {
    const fields = readFields(edit.fields);
    const id = person?.id ?? fields.entraId ?? ownPersonId(ids.random());
    const before = person ?? read.people.find(({ body }) => body.id === id)?.body;
    if (person === null && before !== undefined) {
      throw new DomainError('invalid', `That Entra id is ${before.name}’s already.`);
    }
    const own = fields.entraId === id ? null : fields.entraId;
    if (fields.acting.some(({ until }) => until < today)) {
      throw new DomainError('invalid', 'An acting role ends today or on a day to come.');
    }
    return { ...(before ?? newPerson({ id, name: fields.name })), ...fields, entraId: own };
  }
  if (person === null) throw new DomainError('not-found', 'There is no such person.');
  if (edit.kind === 'return') return { ...person, active: true, leftOn: null };
  return asLeaver(person, today);
}

/** @throws DomainError for what must not be, whoever asks for it */
function refuse(actor: Actor, change: PersonChange, read: ReadStaffList): void {
  const { before, after } = change;
  if (isBeyond(actor, change)) {
    throw new DomainError('not-permitted', `${capital(roleRefusal)}.`);
  }
  const people = read.people.map(({ body }) => body);
  const others = people.filter(({ id }) => id !== after.id);
  for (const [field, what] of [
    ['lineManagerId', 'line manager'],
    ['deputyId', 'deputy'],
  ] as const) {
    const id = after[field];
    const works = others.some((other) => other.id === id && other.active);
    if (id !== null && id !== before?.[field] && !works) {
      throw new DomainError('invalid', `Choose a ${what} who works here, and somebody else.`);
    }
  }
  const [fault] = checkStaffList(people, [...others, after], new Set([after.id]));
  if (fault !== undefined) throw new DomainError('invalid', `${capital(fault.reason)}.`);
}

async function commitEdit(
  { store, ids, clock }: Parts,
  actor: Actor,
  { kept, after, read }: { kept: Kept<Person> | null; after: Person; read: ReadStaffList },
): Promise<Person> {
  const before = kept?.body ?? null;
  const [was, is] = before === null ? [{}, fieldsOf(after)] : differenceOf(before, after);
  if (Object.keys(is).length === 0) return after;
  const partition = councilPartition(actor.council);
  const event = eventOf({
    id: ids.event(),
    type: `person.${kindOf(before, after)}`,
    actor: actor.person.id,
    subject: after.id,
    before: was,
    after: is,
    at: clock.now(),
    visitId: null,
  });
  await store.commit(partition, [
    changedList(read.list),
    kept === null ? createOf(personRecord, after) : replaceOf(personRecord, kept, after),
    ...(await accountOperations(store, partition, { person: after, before })),
    event,
  ]);
  return after;
}

function kindOf(before: Person | null, after: Person): string {
  if (before === null) return 'added';
  if (before.active === after.active) return 'changed';
  return after.active ? 'returned' : 'left';
}
