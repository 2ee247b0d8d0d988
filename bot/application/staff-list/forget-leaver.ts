import { DomainError } from '../../domain/errors.ts';
import { formerName } from '../../domain/people/former-name.ts';
import { entraIdOf, type Person } from '../../domain/people/person.ts';
import { isHeld } from '../../domain/retention/retention.ts';
import { isOffOrOver } from '../../domain/visit-life/states.ts';
import { demand, type Actor } from '../actor.ts';
import type { DocumentStore, Operation } from '../document-store.ts';
import { councilPartition, visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { deleteOf, readRecord, replaceOf, type Kept, type RecordType } from '../records/record.ts';
import { conversationRecord, personRecord, responderRecord } from '../records/record-types.ts';
import { accountRecord } from '../records/staff-records.ts';
import { loadRetention } from '../retention/retention-settings.ts';
import { retryConflict } from '../retry-conflict.ts';
import { listVisits } from '../visits.ts';
import { changedList } from './change-staff-list.ts';
import { forgetInHistory } from './forget-in-history.ts';
import { readStaffList } from './read-staff-list.ts';

/**
 * Puts what a leaver was in the place of their name, and forgets how to reach them. All that they
 * did stays theirs by their id, so that every count adds up as before. What people wrote about them
 * in their own words stays as it is.
 * @throws DomainError `not-permitted`, `not-found`, `conflict` for whoever works here, has a part in
 * a visit that is not over, or in one that is on hold
 */
export function createForgetLeaver(parts: Parts) {
  return async function forgetLeaver(actor: Actor, personId: string): Promise<Person> {
    demand(
      actor,
      'retention.change',
      'Only a director or an administrator can replace a leaver’s name.',
    );
    const { council, person } = actor;
    const why = await whyRemembered(parts.store, council, personId);
    if (why !== null) throw new DomainError('conflict', why);
    return forgetPerson(parts, council, { personId, by: person.id });
  };
}

/** @param leaver.by null when their time was over, and nobody asked for it */
export async function forgetPerson(
  parts: Parts,
  council: string,
  { personId, by }: { personId: string; by: string | null },
): Promise<Person> {
  return retryConflict(async () => {
    const { list, people } = await readStaffList(parts.store, council);
    const kept = people.find(({ body }) => body.id === personId);
    if (kept === undefined || kept.body.active) throw notALeaver(kept?.body ?? null);
    const taken = new Set(people.filter((one) => one !== kept).map(({ body }) => body.name));
    const after = nameless(kept.body, formerName(kept.body, taken));
    const partition = councilPartition(council);
    // First: where a process dies over it, the name that still stands brings the next one to it.
    await forgetInHistory(parts.store, partition, after);
    if (after.name !== kept.body.name) {
      await parts.store.commit(partition, [
        changedList(list),
        replaceOf(personRecord, kept, after),
        ...(await waysToReach(parts.store, partition, kept.body)),
        forgottenEvent(parts, by, after),
      ]);
    }
    return after;
  });
}

function nameless(person: Person, name: string): Person {
  return { ...person, name, entraId: null, address: null, phone: null, teamsUserId: null };
}

/** Why somebody's name has to stay for now, in words; null when nothing stands against its end. */
export async function whyRemembered(
  store: DocumentStore,
  council: string,
  personId: string,
): Promise<string | null> {
  const { holds } = await loadRetention(store, council);
  if (isHeld(holds, null)) return 'Everything is on hold.';
  for (const { id, state } of await listVisits(store, council)) {
    const isOpen = !isOffOrOver(state);
    if (!isOpen && !isHeld(holds, id)) continue;
    const place = { partition: visitPartition(council, id), id: personId };
    if ((await readRecord(store, responderRecord, place)) === null) continue;
    return `They have a part in ${id}, which is ${isOpen ? 'not over' : 'on hold'}.`;
  }
  return null;
}

function notALeaver(person: Person | null): DomainError {
  return person === null
    ? new DomainError('not-found', 'There is no such person on the staff list.')
    : new DomainError('conflict', `${person.name} works here. Only a leaver’s name is replaced.`);
}

/** Their chat with the bot, and whose their account is: no more than ways to them. */
async function waysToReach(
  store: DocumentStore,
  partition: string,
  person: Person,
): Promise<Operation[]> {
  const deletion = async <Body>(record: RecordType<Body>, id: string | null) => {
    const kept: Kept<Body> | null =
      id === null ? null : await readRecord(store, record, { partition, id });
    return kept === null ? [] : [deleteOf(kept)];
  };
  return [
    ...(await deletion(conversationRecord, person.id)),
    ...(await deletion(accountRecord, entraIdOf(person))),
  ];
}

function forgottenEvent({ clock, ids }: Parts, by: string | null, { id, name }: Person): Operation {
  return eventOf({
    id: ids.event(),
    type: 'person.forgotten',
    actor: by,
    subject: id,
    // What it was is the very thing that is forgotten.
    before: {},
    after: { name },
    at: clock.now(),
    visitId: null,
  });
}
