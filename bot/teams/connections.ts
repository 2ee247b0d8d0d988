import {
  AuthenticationConstants,
  ClaimsIdentity,
  type BotFrameworkAuthentication,
  type ConnectorClient,
} from 'botframework-connector';

/**
 * Clients of the Bot Connector, one for each service address, made when first asked for. They try
 * once: repeating a message is for whoever keeps the record of it, and the SDK does so silently.
 */
export function createConnections(
  authentication: BotFrameworkAuthentication,
  appId: string,
): (serviceUrl: string) => Promise<ConnectorClient> {
  const claims = [
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ];
  // Without an app id (development) requests go out unsigned.
  const identity = new ClaimsIdentity(appId === '' ? [] : claims, true);
  const factory = authentication.createConnectorFactory(identity);
  const clients = new Map<string, Promise<ConnectorClient>>();

  return (serviceUrl) => {
    const known = clients.get(serviceUrl);
    if (known !== undefined) return known;
    const scope = AuthenticationConstants.ToChannelFromBotOAuthScope;
    const client = factory.create(serviceUrl, scope).then(withoutRetries);
    clients.set(serviceUrl, client);
    // A connection that failed must not fail for ever.
    client.catch(() => clients.delete(serviceUrl));
    return client;
  };
}

/** What the SDK's client holds and its types leave out. */
interface WithPipeline {
  readonly client: { readonly pipeline: { removePolicy(policy: { name: string }): unknown } };
}

/** The SDK has no setting for it (`noRetryPolicy` goes unheeded). */
export function withoutRetries(client: ConnectorClient): ConnectorClient {
  const { client: inner } = client as unknown as WithPipeline;
  inner.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return client;
}
