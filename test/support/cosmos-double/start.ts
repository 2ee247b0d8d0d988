import { createSecretKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { CosmosSettings } from '../../../bot/stores/cosmos/connect.ts';
import { createAccount, type Account } from './account.ts';
import { answer, type Answer } from './answer.ts';
import { authorize, type Keys } from './authorize.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { readRequest, type Asked, type DoubleRequest } from './read-request.ts';
import { Refused } from './refusal.ts';

/** A request that was answered. */
export interface Answered {
  readonly asked: Asked;
  readonly status: number;
  readonly charge: number;
  readonly scans: readonly string[];
}

/** Azure Cosmos DB on the wire, as far as this product speaks with it, on a port of its own. */
export interface CosmosDouble {
  readonly endpoint: string;
  readonly key: string;
  readonly account: Account;
  readonly faults: Faults;
  /** Everything that was answered, oldest first. */
  readonly answered: Answered[];
  /** Lets time go by for what has a time to live. */
  pass(seconds: number): void;
  /** Where the program keeps everything on it, for opening its store beside it. */
  readonly settings: CosmosSettings;
  /** What the program is started with to work against it. */
  readonly environment: Record<string, string>;
  stop(): Promise<void>;
}

const key = Buffer.from('the key of the double, which keeps nothing that is real').toString(
  'base64',
);
/** Made once: from its text it would be made anew for every request, which takes longer than to sign. */
const signingKey = createSecretKey(key, 'base64');

export async function startCosmosDouble(tokens: Keys['tokens'] = new Map()): Promise<CosmosDouble> {
  let passed = 0;
  const account = createAccount(() => Date.now() + passed);
  const faults = createFaults();
  const answered: Answered[] = [];
  const server = createServer((incoming, response) => {
    void handle(
      { account, faults, answered, keys: { key: signingKey, tokens } },
      incoming,
      response,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const endpoint = `http://127.0.0.1:${port}/`;
  return {
    endpoint,
    key,
    account,
    faults,
    answered,
    pass(seconds) {
      passed += seconds * 1_000;
    },
    settings: { endpoint, key, database: 'visit-ready', container: 'documents' },
    environment: { STORE: 'cosmos', COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Parts {
  readonly account: Account;
  readonly faults: Faults;
  readonly answered: Answered[];
  readonly keys: Keys;
}

async function handle(
  parts: Parts,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const scheme = incoming.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  const endpoint = `${scheme}://${incoming.headers.host ?? ''}/`;
  let request: DoubleRequest | null = null;
  try {
    request = readRequest(incoming, await text(incoming));
    authorize(request, parts.keys);
    const fault = parts.faults.of(request.operation);
    if (fault === null) {
      const found = answer(parts.account, request, endpoint);
      parts.answered.push(recordOf(request, found));
      send(response, found);
      return;
    }
    if (fault.after === true) answer(parts.account, request, endpoint);
    parts.answered.push({
      asked: request.operation,
      status: Number(fault.kind) || 0,
      charge: 0,
      scans: [],
    });
    fail(response, fault);
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused(500, String(error));
    const found = refusalOf(refused);
    if (request !== null) parts.answered.push(recordOf(request, found));
    send(response, found);
  }
}

function recordOf({ operation }: DoubleRequest, found: Answer): Answered {
  const { status, charge, scans = [] } = found;
  return { asked: operation, status, charge, scans };
}

function refusalOf({ status, substatus, message }: Refused): Answer {
  return {
    status,
    body: { code: String(status), message },
    headers: substatus === 0 ? {} : { 'x-ms-substatus': String(substatus) },
    charge: 1,
  };
}

function fail(response: ServerResponse, { kind, wait }: Fault): void {
  if (kind === 'silence') return;
  if (kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const headers: Record<string, string> =
    kind === 429 ? { 'x-ms-retry-after-ms': String(wait ?? 10), 'x-ms-substatus': '3200' } : {};
  send(response, {
    status: kind,
    body: { code: String(kind), message: 'a fault' },
    headers,
    charge: 0,
  });
}

function send(response: ServerResponse, { status, body, headers, charge }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ms-request-charge': charge.toFixed(2),
    'x-ms-activity-id': crypto.randomUUID(),
    ...headers,
  });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
