import { createHmac, type KeyObject } from 'node:crypto';
import { Refused } from './refusal.ts';
import type { DoubleRequest } from './read-request.ts';

/** Whom the account lets in: its key, and Entra tokens with the data role that each has. */
export interface Keys {
  readonly key: KeyObject;
  readonly tokens: ReadonlyMap<string, 'contributor' | 'reader' | 'none'>;
}

const managing = new Set(['create-database', 'create-container']);
const reading = new Set(['account', 'database', 'container', 'ranges', 'read', 'query', 'plan']);

/** Checks who asks and whether they may, as the service does. @throws Refused 401 or 403 */
export function authorize(request: DoubleRequest, keys: Keys): void {
  const given = new URLSearchParams(decodeURIComponent(request.header('authorization') ?? ''));
  // In a query string a plus sign means a space; a signature may have one.
  const signature = (given.get('sig') ?? '').replaceAll(' ', '+');
  if (given.get('type') === 'master') {
    if (signature === signatureOf(request, keys.key)) return;
    throw new Refused(401, 'The input authorization token can’t serve the request.');
  }
  const role = given.get('type') === 'aad' ? keys.tokens.get(signature) : undefined;
  if (role === undefined) throw new Refused(401, 'Required Header authorization is missing.');
  if (managing.has(request.operation)) {
    throw new Refused(403, 'The request cannot be authorized by AAD token in data plane.', 5300);
  }
  const allowed = role === 'contributor' || (role === 'reader' && isReading(request));
  if (!allowed) throw new Refused(403, 'The principal does not have required RBAC', 5302);
}

function isReading({ operation }: DoubleRequest): boolean {
  return reading.has(operation) || operation === 'feed';
}

function signatureOf(request: DoubleRequest, key: KeyObject): string {
  const { method, resource } = request;
  const date = request.header('x-ms-date') ?? '';
  const text = `${method.toLowerCase()}\n${resource.type}\n${resource.link}\n${date.toLowerCase()}\n\n`;
  return createHmac('sha256', key).update(text).digest('base64');
}
