import type { Person } from '../../domain/people/person.ts';
import { differenceOf } from '../../domain/people/staff-list/staff-change.ts';
import { unnamed } from '../../domain/people/unnamed.ts';
import type { Operation } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts, TeamMember } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { readRecord, replaceOf } from '../records/record.ts';
import { personRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { accountOperations } from '../staff-list/accounts.ts';

/** What Teams knows of somebody and the staff list did not; roles never come from there. */
export function linked(person: Person, member: TeamMember): Person {
  const { entraId, teamsUserId, name, address } = member;
  return {
    ...person,
    teamsUserId,
    entraId: person.id === entraId ? person.entraId : entraId,
    name: person.name === unnamed && name !== '' ? name : person.name,
    address: person.address ?? address,
  };
}

/** Keeps what Teams says of somebody on the list, as they are known; writes only what is new. */
export async function linkPerson(
  parts: Parts,
  council: string,
  { known, member }: { known: Person; member: TeamMember },
): Promise<void> {
  const partition = councilPartition(council);
  if (isSame(known, linked(known, member))) return;
  await retryConflict(async () => {
    const kept = await readRecord(parts.store, personRecord, { partition, id: known.id });
    if (kept === null) return;
    const person = linked(kept.body, member);
    await parts.store.commit(partition, [
      replaceOf(personRecord, kept, person),
      ...(await accountOperations(parts.store, partition, { person, before: kept.body })),
      linkedEvent(parts, kept.body, person),
    ]);
  });
}

function isSame(before: Person, after: Person): boolean {
  return before.teamsUserId === after.teamsUserId && unlinkedFields(before, after) === 0;
}

function unlinkedFields(before: Person, after: Person): number {
  return Object.keys(differenceOf(before, after)[1]).length;
}

function linkedEvent({ ids, clock }: Parts, was: Person, is: Person): Operation {
  const [before, after] = differenceOf(was, is);
  return eventOf({
    id: ids.event(),
    type: 'person.linked',
    actor: null,
    subject: is.id,
    before,
    after,
    at: clock.now(),
    visitId: null,
  });
}
