import { CosmosClient, type Container, type CosmosClientOptions } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';

export interface CosmosSettings {
  readonly endpoint: string;
  /** For an emulator or a double; null means the machine's own Azure identity. */
  readonly key: string | null;
  readonly database: string;
  readonly container: string;
}

/** What tests hand in. */
export interface ConnectOptions {
  /** In milliseconds. */
  readonly requestTimeout?: number;
  readonly credential?: TokenCredential;
  readonly httpClient?: CosmosClientOptions['httpClient'];
}

export interface Connection {
  readonly client: CosmosClient;
  readonly container: Container;
}

/** A point operation takes some ten milliseconds; after this many nobody waits for it any more. */
const requestTimeout = 2_500;

/**
 * A client of the account, set so that chat stays answerable: the SDK would repeat a throttled
 * request nine times over thirty seconds, and wait a minute for an answer.
 */
export async function connect(
  settings: CosmosSettings,
  options: ConnectOptions = {},
): Promise<Connection> {
  const identity =
    settings.key === null
      ? { aadCredentials: options.credential ?? (await ownIdentity()) }
      : { key: settings.key };
  const client = new CosmosClient({
    endpoint: settings.endpoint,
    ...identity,
    ...(options.httpClient && { httpClient: options.httpClient }),
    connectionPolicy: {
      requestTimeout: options.requestTimeout ?? requestTimeout,
      // Waiting and repeating is persist.ts's, which knows how long a person may wait.
      retryOptions: { maxRetryAttemptCount: 0 },
      // An emulator names addresses of its own that may not be reachable from here.
      enableEndpointDiscovery: settings.key === null,
    },
  });
  return { client, container: client.database(settings.database).container(settings.container) };
}

/** The machine's identity in Azure, or the developer's; loaded only where it is asked for. */
async function ownIdentity(): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential();
}
