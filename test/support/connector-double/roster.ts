import type { DoublePerson, DoubleTeam } from './messages.ts';

const smallestPage = 50;
const largestPage = 500;

export interface MembersPage {
  members: object[];
  continuationToken?: string;
}

/** Who is in the tenant, and the team that the bot is installed in. */
export interface Roster {
  /** By the bot's id of the person or by Entra object id, as Teams takes either. */
  person(id: string): DoublePerson | undefined;
  people(): readonly DoublePerson[];
  /** Teams answers 50 to 500 members a page, whatever was asked. */
  page(members: readonly DoublePerson[], asked: number, token: string | null): MembersPage;
  team(id: string): object | undefined;
  channels(teamId: string): object[] | undefined;
  hasChannel(id: string): boolean;
}

export function createRoster(
  people: readonly DoublePerson[],
  team: DoubleTeam,
  tenantId: string,
): Roster {
  const byId = new Map(people.flatMap((one) => [one.id, one.aadObjectId].map((id) => [id, one])));

  return {
    person: (id) => byId.get(id),
    people: () => people,
    page(members, asked, token) {
      const size = Math.min(Math.max(asked || largestPage, smallestPage), largestPage);
      const start = token === null ? 0 : Number(token);
      const shown = members.slice(start, start + size).map((one) => asMember(one, tenantId));
      if (start + size >= members.length) return { members: shown };
      return { members: shown, continuationToken: String(start + size) };
    },
    team: (id) =>
      id === team.id
        ? { id, name: team.name, aadGroupId: team.aadGroupId, memberCount: people.length }
        : undefined,
    // The General channel has the team's id and no name.
    channels: (teamId) => (teamId === team.id ? [{ id: team.id }, ...team.channels] : undefined),
    hasChannel: (id) => id === team.id || team.channels.some((channel) => channel.id === id),
  };
}

/** A person in the shape of a Teams channel account. */
export function asMember(person: DoublePerson, tenantId: string): object {
  const { id, name, aadObjectId, email, userPrincipalName } = person;
  return { id, name, aadObjectId, email, userPrincipalName, tenantId, userRole: 'user' };
}
