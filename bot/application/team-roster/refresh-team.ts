import { indexPeople } from '../../domain/people/staff-list/people-index.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts, TeamDirectory, TeamMember } from '../ports.ts';
import { createOf, deleteOf, readRecord, replaceOf } from '../records/record.ts';
import { installationRecord } from '../records/record-types.ts';
import { teamRecord, type Team } from '../records/team-record.ts';
import { retryConflict } from '../retry-conflict.ts';
import { readStaffList } from '../staff-list/read-staff-list.ts';
import { linkPerson } from './link-people.ts';

/** Names kept of people who are not on the list; their number is always told. */
const mostKept = 2_000;

/**
 * Fetches a team's members and finds them on the staff list, by Entra object id, then by address.
 * Nobody is put on the list by being in a team. Rejects when it is stopped on the way.
 * @throws MessageRefused
 */
export function createRefreshTeam(parts: Parts & { directory: TeamDirectory }) {
  return async function refreshTeam(
    council: string,
    teamId: string,
    stopping: AbortSignal,
  ): Promise<void> {
    const partition = councilPartition(council);
    const place = { partition, id: 'teams' };
    const installation = await readRecord(parts.store, installationRecord, place);
    if (installation === null) return;
    const { serviceUrl } = installation.body;
    const team = { council, serviceUrl, conversationId: teamId };
    const members = await parts.directory.members(team, stopping);
    const { people } = await readStaffList(parts.store, council);
    const index = indexPeople(people.map(({ body }) => body));
    const unlisted: TeamMember[] = [];
    for (const member of members) {
      const byAddress = member.address === null ? null : index.byAddress(member.address);
      const person = index.byEntraId(member.entraId) ?? byAddress;
      if (person?.active === true) await linkPerson(parts, council, { known: person, member });
      else unlisted.push(member);
    }
    await keep(parts, council, {
      id: teamId,
      members: members.length,
      unlisted: unlisted
        .slice(0, mostKept)
        .map(({ entraId, name, address }) => ({ entraId, name, address })),
      refreshedAt: parts.clock.now(),
    });
  };
}

function keep({ store }: Parts, council: string, found: Omit<Team, 'name'>): Promise<void> {
  const partition = councilPartition(council);
  return retryConflict(async () => {
    const kept = await readRecord(store, teamRecord, { partition, id: found.id });
    // A team that the app was removed from meanwhile stays away.
    if (kept !== null)
      await store.commit(partition, [replaceOf(teamRecord, kept, { ...kept.body, ...found })]);
  });
}

/** Keeps a team in which the app is, by the name it has now. */
export function rememberTeam(
  { store }: Pick<Parts, 'store'>,
  council: string,
  { id, name }: { id: string; name: string | null },
): Promise<void> {
  const partition = councilPartition(council);
  return retryConflict(async () => {
    const kept = await readRecord(store, teamRecord, { partition, id });
    if (kept === null) {
      const team: Team = {
        id,
        name: name ?? 'A team',
        members: 0,
        unlisted: [],
        refreshedAt: null,
      };
      await store.commit(partition, [createOf(teamRecord, team)]);
    } else if (name !== null && name !== kept.body.name) {
      await store.commit(partition, [replaceOf(teamRecord, kept, { ...kept.body, name })]);
    }
  });
}

/** Forgets a team that the app has been removed from, or that is no more. */
export function forgetTeam(
  { store }: Pick<Parts, 'store'>,
  council: string,
  id: string,
): Promise<void> {
  const partition = councilPartition(council);
  return retryConflict(async () => {
    const kept = await readRecord(store, teamRecord, { partition, id });
    if (kept !== null) await store.commit(partition, [deleteOf(kept)]);
  });
}
