import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { MessageRefused, type TeamDirectory, type TeamMember } from '../application/ports.ts';
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

/** So often a page is asked for again after a 429. */
const mostRefusals = 5;
/** A team that Teams keeps waiting for longer is read at another time. In milliseconds. */
const longestWait = 60_000;
/** Where Teams does not say how long to wait, in milliseconds. */
const usualWait = 2_000;

/**
 * Reads a team's members through the Bot Connector, page by page.
 * @param room waits until one more request to a council fits, and counts it: a page is one
 */
export function createTeamDirectory(
  authentication: BotFrameworkAuthentication,
  appId: string,
  room: (council: string) => Promise<void>,
): TeamDirectory {
  const connect = createConnections(authentication, appId);
  return {
    async members({ council, serviceUrl, conversationId }, stopping) {
      const mayAsk = async () => {
        await room(council);
        stopping.throwIfAborted();
      };
      const members: TeamMember[] = [];
      let continuationToken = '';
      do {
        const next = continuationToken === '' ? first : { ...first, continuationToken };
        const page = await patiently(mayAsk, stopping, async () => {
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

/** Asks again for what Teams refused for now, after the time that it names; not for ever. */
async function patiently<Result>(
  mayAsk: () => Promise<void>,
  stopping: AbortSignal,
  request: () => Promise<Result>,
): Promise<Result> {
  for (let refusals = 1; ; refusals += 1) {
    await mayAsk();
    try {
      return await asRefusal(request);
    } catch (error) {
      const wait = error instanceof MessageRefused ? waitAfter(error.refusal) : null;
      if (wait === null || refusals > mostRefusals) throw error;
      await sleep(wait, undefined, { signal: stopping, ref: false });
    }
  }
}

/** Null when there is no use in waiting. */
function waitAfter({ status, retryAfter }: MessageRefused['refusal']): number | null {
  const wait = retryAfter ?? usualWait;
  return status === 429 && wait <= longestWait ? wait : null;
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
