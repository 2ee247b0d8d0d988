import { StoreBusy } from '../../application/document-store.ts';
import type { CosmosSettings } from './connect.ts';
import { failureOf, type Failure } from './failure.ts';

type Asked = 'database' | 'container' | 'permissions';

/** In the words of whoever sets it up: which setting, what about it, what to do. */
export function notReadyBecause(settings: CosmosSettings, asked: Asked, error: unknown): string {
  if (isOfIdentity(error)) {
    return 'COSMOS_ENDPOINT: this machine has no Azure identity to sign in with. Give it a managed identity, or sign in with the Azure CLI';
  }
  const failure = failureIn(error);
  if (failure.kind !== 'refused') return `COSMOS_ENDPOINT: ${settings.endpoint} does not answer`;
  const { status, substatus } = failure;
  if (status === 401) {
    return settings.key === null
      ? `COSMOS_ENDPOINT: ${settings.endpoint} does not know this machine’s identity`
      : `COSMOS_KEY: ${settings.endpoint} does not accept it`;
  }
  if (status === 403) return forbidden(settings, asked, substatus);
  if (status === 404 && asked === 'database') {
    return `COSMOS_DATABASE: ${settings.endpoint} has no database ${settings.database}`;
  }
  if (status === 404) {
    return `COSMOS_CONTAINER: the database ${settings.database} has no container ${settings.container}`;
  }
  return `COSMOS_ENDPOINT: ${settings.endpoint} answered ${status} (${substatus}) when asked for the ${asked}`;
}

/** Sub-statuses between 5300 and 5399 are about data roles; others about the network. */
function forbidden(settings: CosmosSettings, asked: Asked, substatus: number): string {
  if (substatus < 5_300 || substatus > 5_399) {
    return `COSMOS_ENDPOINT: ${settings.endpoint} lets nobody in from this network (${substatus}). Check the account’s firewall and private endpoints`;
  }
  const what = asked === 'permissions' ? 'write to' : 'read';
  return `COSMOS_ENDPOINT: this machine’s identity may not ${what} ${settings.database}/${settings.container}. Give it the role Cosmos DB Built-in Data Contributor on it`;
}

function failureIn(error: unknown): Failure {
  const cause = error instanceof StoreBusy ? error.cause : error;
  return failureOf(cause);
}

/** @azure/identity's errors: no credential was found, or none that could get a token. */
function isOfIdentity(error: unknown): boolean {
  const names = [error, (error as { cause?: unknown } | null)?.cause].map((each) =>
    each instanceof Error ? each.name : '',
  );
  return names.some((name) =>
    /^(AggregateAuthentication|Authentication|CredentialUnavailable)/.test(name),
  );
}
