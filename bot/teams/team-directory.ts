import { z } from 'zod';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { TeamDirectory, TeamMember } from '../application/ports.ts';
import { createConnections } from './connections.ts';
import { asRefusal } from './refusal.ts';

/** Teams gives 500 members a page at most. */
const first: { pageSize: number; continuationToken?: string } = { pageSize: 500 };

const memberSchema = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  userRole: z.string().nullish(),
});

/** Reads a team's members through the Bot Connector. */
export function createTeamDirectory(
  authentication: BotFrameworkAuthentication,
  appId: string,
): TeamDirectory {
  const connect = createConnections(authentication, appId);
  return {
    async members({ serviceUrl, conversationId }) {
      const members: TeamMember[] = [];
      let continuationToken = '';
      do {
        const next = continuationToken === '' ? first : { ...first, continuationToken };
        const page = await asRefusal(async () => {
          const { conversations } = await connect(serviceUrl);
          return conversations.getConversationPagedMembers(
            conversationId,
            next as Required<typeof next>,
          );
        });
        members.push(...page.members.flatMap(memberOf));
        ({ continuationToken = '' } = page as { continuationToken?: string });
      } while (continuationToken !== '');
      return members;
    },
  };
}

/** Guests and bots are no staff: guests say so or have an address of another tenant. */
function memberOf(account: unknown): TeamMember[] {
  const parsed = memberSchema.safeParse(account);
  if (!parsed.success) return [];
  const { id, name, aadObjectId, email, userPrincipalName, userRole } = parsed.data;
  const address = (userPrincipalName ?? email)?.toLowerCase() ?? null;
  const isGuest = userRole === 'guest' || userRole === 'anonymous' || address?.includes('#ext#');
  if (aadObjectId == null || id.startsWith('28:') || isGuest === true) return [];
  return [{ entraId: aadObjectId.toLowerCase(), teamsUserId: id, name: name ?? '', address }];
}
