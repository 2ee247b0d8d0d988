import type { StaffView } from '../../contract/staff.ts';
import { entraIdOf, type Person } from '../../domain/people/person.ts';
import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { queryRecords } from '../records/record.ts';
import { conversationRecord, type Conversation } from '../records/record-types.ts';
import { personVersion } from './person-version.ts';
import { readStaffList } from './read-staff-list.ts';
import { demandMayChangePeople, mayAppoint } from './who-may-change.ts';

/** The staff list as those who may change it see it. @throws DomainError `not-permitted` */
export function createShowStaff({ store }: Pick<Parts, 'store'>) {
  return async function showStaff(actor: Actor): Promise<StaffView> {
    demandMayChangePeople(actor);
    const partition = councilPartition(actor.council);
    const [{ people }, conversations] = await Promise.all([
      readStaffList(store, actor.council),
      queryRecords(store, conversationRecord, { partition }),
    ]);
    const chats = new Map(conversations.map(({ body }) => [body.personId, body]));
    return {
      people: people
        .map(({ body }) => personView(body, chats.get(body.id)))
        .sort((a, b) => a.name.localeCompare(b.name)),
      mayAppoint: mayAppoint(actor),
      teams: [],
      unlisted: [],
    };
  };
}

function personView(person: Person, chat: Conversation | undefined): StaffView['people'][number] {
  const { id, name, address, phone, roles, team, active, leftOn } = person;
  const { lineManagerId, deputyId, coreGroup, teamsUserId } = person;
  const inTeam = teamsUserId === null ? 'unknown' : 'team';
  return {
    id,
    version: personVersion(person),
    name,
    entraId: entraIdOf(person),
    address,
    phone,
    roles,
    team,
    lineManagerId,
    deputyId,
    coreGroup,
    active,
    leftOn,
    contact: chat === undefined ? inTeam : 'chat',
  };
}
