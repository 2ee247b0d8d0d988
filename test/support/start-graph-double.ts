import { once } from 'node:events';
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, readBody, refusal, write } from './connector-double/answer.ts';

export const graphAppId = '3c4d5e6f-7a8b-4c9d-8e0f-1a2b3c4d5e6f';

/** One request to the double, and its answer's status. */
export interface GraphCall {
  step: 'install' | 'find' | 'chat';
  user: string;
  status: number;
  authorization: string | undefined;
  at: number;
}

export interface GraphDouble {
  /** Settings for a server that is to install the app through this double. */
  environment: Record<string, string>;
  calls(user?: string): GraphCall[];
  /** Who has the app. */
  installed: Set<string>;
  /** The next request to install it for somebody meets these, one each. */
  refuse(user: string, ...answers: Answer[]): void;
  stop(): Promise<void>;
}

/**
 * Plays what Microsoft Graph says of installed apps, for these users (Entra object ids). A chat has
 * the id that the Bot Connector's double gives it.
 */
export async function startGraphDouble(users: readonly string[]): Promise<GraphDouble> {
  const installed = new Set<string>();
  const calls: GraphCall[] = [];
  const refusals = new Map<string, Answer[]>();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function install(user: string, body: unknown): Answer {
    const refused = refusals.get(user)?.shift();
    if (refused) return refused;
    const wanted = `${url}/v1.0/appCatalogs/teamsApps/${graphAppId}`;
    const { 'teamsApp@odata.bind': bound } = body as Record<string, unknown>;
    if (bound !== wanted) return refusal(400, 'BadRequest');
    if (installed.has(user)) return refusal(409, 'Conflict');
    installed.add(user);
    return { status: 201 };
  }

  function find(user: string, query: URLSearchParams): Answer {
    const asked = query.get('$expand') === 'teamsApp' && query.get('$filter');
    if (asked !== `teamsApp/id eq '${graphAppId}'`) return refusal(400, 'BadRequest');
    return { status: 200, body: { value: installed.has(user) ? [{ id: `${user}##app` }] : [] } };
  }

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const parts = pathname.split('/').map(decodeURIComponent);
    const [, version, , user = '', , apps, installation, last] = parts;
    const body = await readBody(request);
    const known = version === 'v1.0' && apps === 'installedApps' && users.includes(user);
    const step = last === 'chat' ? 'chat' : request.method === 'POST' ? 'install' : 'find';
    const answers = {
      install: () => install(user, body),
      find: () => find(user, searchParams),
      chat: () =>
        installed.has(user) && installation === `${user}##app`
          ? { status: 200, body: { id: `a:${user}`, chatType: 'oneOnOne' } }
          : refusal(404, 'NotFound'),
    };
    const answer = known ? answers[step]() : refusal(404, 'NotFound');
    const { authorization } = request.headers;
    calls.push({ step, user, status: answer.status, authorization, at: performance.now() });
    return answer;
  }

  server.on('request', (request, response) => {
    void answerTo(request).then((answer) => {
      write(response, answer);
    });
  });
  return {
    environment: { GRAPH_INSTALL: 'on', GRAPH_URL: url, TEAMS_APP_ID: graphAppId },
    calls: (user) => calls.filter((call) => user === undefined || call.user === user),
    installed,
    refuse(user, ...answers) {
      refusals.set(user, answers);
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
