import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import type { JWTPayload } from 'jose';
import type { Watching } from '../watching.ts';
import { type Answer, readBody, write } from './answer.ts';
import type { Faults } from './faults.ts';
import type { Call, DoublePerson, KeptActivity } from './messages.ts';
import { type DoubleOptions, type Service, createService } from './service.ts';
import { type Signing, createSigning, issuer } from './signing.ts';

export interface ConnectorDouble {
  options: DoubleOptions;
  serviceUrl: string;
  /** The OpenID metadata document for the tokens of `signToken`. */
  openIdUrl: string;
  /** botbuilder's settings for a bot that is to believe this double. */
  environment: Record<string, string>;
  /** A token as Teams sends with an activity, good for ten minutes; claims given replace its own. */
  signToken(claims?: JWTPayload): Promise<string>;
  /** The id of a person's own chat with the bot; opens it. */
  chatOf(person: DoublePerson): string;
  /** What stands in a chat, a post or a channel, oldest first. */
  activities(conversationId: string): KeptActivity[];
  /** Every request of the bot, refused ones included. */
  calls(): readonly Call[];
  /** The requests that brought a message and were taken. */
  sent(): Call[];
  /** Looks at the condition after every request of the bot. */
  until: Watching['until'];
  faults: Faults;
  /** Forgets messages, requests and faults; chats stay open. */
  clear(): void;
  stop(): Promise<void>;
}

interface Parts {
  options: DoubleOptions;
  service: Service;
  signing: Signing;
  server: Server;
  baseUrl: string;
}

/** Plays the Bot Connector of Teams and the issuer of its tokens, on a port of its own. */
export async function startConnectorDouble(options: DoubleOptions): Promise<ConnectorDouble> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signing = await createSigning({ aud: options.botId, serviceurl: `${baseUrl}/teams/` });
  const parts = { options, service: createService(options), signing, server, baseUrl };
  server.on('request', (request, response) => {
    void answerTo(parts, request).then((answer) => {
      write(response, answer);
    });
  });
  return connectorDouble(parts);
}

async function answerTo(parts: Parts, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', parts.baseUrl);
  if (url.pathname === '/openid/configuration')
    return { status: 200, body: parts.signing.metadata(parts.baseUrl) };
  if (url.pathname === '/openid/keys') return { status: 200, body: parts.signing.keys() };
  const body = await readBody(request);
  const path = url.pathname
    .replace(/^\/teams\/+v3\//, '')
    .split('/')
    .map(decodeURIComponent);
  const asked = { method: request.method ?? 'GET', path, query: url.searchParams, body };
  const { answer, delay } = parts.service.handle(asked, request.headers.authorization);
  if (delay > 0) await after(delay);
  return answer;
}

function connectorDouble({ options, service, signing, server, baseUrl }: Parts): ConnectorDouble {
  const { conversations, ledger, faults } = service;
  // The SDK keeps keys by their address for as long as the process runs, and ports come again.
  const openIdUrl = `${baseUrl}/openid/configuration?of=${randomUUID()}`;
  return {
    options,
    serviceUrl: `${baseUrl}/teams/`,
    openIdUrl,
    environment: {
      MicrosoftAppId: options.botId,
      ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotLoginUrl: `${baseUrl}/login`,
      ToChannelFromBotOAuthScope: issuer,
      OAuthUrl: `${baseUrl}/oauth`,
      ValidateAuthority: 'false',
    },
    signToken: (claims) => signing.signToken(claims),
    chatOf: (person) => conversations.personal(person).id,
    activities: (conversationId) => conversations.activities(conversationId),
    calls: () => ledger.calls(),
    sent: () => ledger.calls().filter((call) => call.accepted && call.activity !== undefined),
    until: (...awaited) => ledger.until(...awaited),
    faults,
    clear() {
      conversations.clear();
      ledger.clear();
      faults.clear();
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
