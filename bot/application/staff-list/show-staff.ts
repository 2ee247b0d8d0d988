import type { StaffView } from '../../contract/staff.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { entraIdOf, type Person } from '../../domain/people/person.ts';
import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { queryRecords } from '../records/record.ts';
import { conversationRecord, type Conversation } from '../records/record-types.ts';
import { teamRecord } from '../records/team-record.ts';
import { personVersion } from './person-version.ts';
import { readStaffList } from './read-staff-list.ts';
import { demandMaySeePeople, mayGrant } from './who-may-change.ts';

/** The staff list as those who may change or audit it see it. @throws DomainError `not-permitted` */
export function createShowStaff({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showStaff(actor: Actor): Promise<StaffView> {
    demandMaySeePeople(actor);
    const partition = councilPartition(actor.council);
    const today = londonDay(clock.now()).toString();
    const [{ people }, conversations, teams] = await Promise.all([
      readStaffList(store, actor.council),
      queryRecords(store, conversationRecord, { partition }),
      queryRecords(store, teamRecord, { partition }),
    ]);
    const listed = new Set(people.map(({ body }) => (body.active ? entraIdOf(body) : null)));
    const unlisted = new Map(
      teams
        .flatMap(({ body }) => body.unlisted)
        .filter(({ entraId }) => !listed.has(entraId))
        .map((member) => [member.entraId, member]),
    );
    const chats = new Map(conversations.map(({ body }) => [body.personId, body]));
    return {
      people: people
        .map(({ body }) => personView(body, chats.get(body.id), today))
        .sort((a, b) => a.name.localeCompare(b.name)),
      mayGrant: mayGrant(actor),
      teams: teams.map(({ body: { id, name, members, refreshedAt } }) => ({
        id,
        name,
        members,
        refreshedAt,
      })),
      unlisted: [...unlisted.values()].sort((a, b) => a.name.localeCompare(b.name)),
    };
  };
}

function personView(
  person: Person,
  chat: Conversation | undefined,
  today: string,
): StaffView['people'][number] {
  const { id, name, address, phone, roles, acting, team, active, leftOn } = person;
  const { lineManagerId, deputyId, coreGroup, teamsUserId } = person;
  return {
    id,
    version: personVersion(person),
    name,
    entraId: entraIdOf(person),
    address,
    phone,
    roles,
    acting: acting.filter(({ until }) => until >= today),
    team,
    lineManagerId,
    deputyId,
    coreGroup,
    active,
    leftOn,
    contact: contactOf(teamsUserId, chat),
  };
}

function contactOf(
  teamsUserId: string | null,
  chat: Conversation | undefined,
): StaffView['people'][number]['contact'] {
  if (chat?.removed === true) return 'removed';
  if (chat !== undefined) return 'chat';
  return teamsUserId === null ? 'unknown' : 'team';
}
