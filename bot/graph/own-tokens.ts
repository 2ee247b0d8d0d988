/** A token for Microsoft Graph, good in a council's tenant. */
export type TokenFor = (council: string) => Promise<string>;

const scope = 'https://graph.microsoft.com/.default';

/** Tokens of the server's own Azure identity, which keeps them until they run out. */
export function createOwnTokens(): TokenFor {
  const credential = import('@azure/identity').then(
    ({ DefaultAzureCredential }) =>
      // A registration may serve several tenants; a managed identity knows its own alone.
      new DefaultAzureCredential({ additionallyAllowedTenants: ['*'] }),
  );
  credential.catch(() => undefined);
  return async (council) => {
    const { token } = await (await credential).getToken(scope, { tenantId: council });
    return token;
  };
}
