import { z } from 'zod';
import { newPerson, type Person } from '../people/person.ts';
import { scopeRules, scopes, type Scope } from './scopes.ts';

/** Another system that may ask and act, by its Entra registration or by a key. */
export const connectionSchema = z.object({
  id: z.string(),
  /** Never changes: it stands in the record of whatever the system did. */
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  /** The Entra application's client id; null where a key is used. */
  entraAppId: z.string().nullable(),
  /** SHA-256 of the key, in hexadecimal; the key itself is kept nowhere. */
  keyHash: z.string().nullable(),
  /** The key's last characters, to tell keys apart by. */
  keyEnding: z.string().nullable(),
  /** ISO instant from which a key is no longer taken; null for an Entra application. */
  expiresAt: z.string().nullable(),
  createdBy: z.string(),
  createdAt: z.string(),
  revokedBy: z.string().nullable(),
  revokedAt: z.string().nullable(),
});
export type Connection = z.infer<typeof connectionSchema>;

/** Whether a connection may be used at a moment (ISO instant). */
export function isInForce({ revokedAt, expiresAt }: Connection, now: string): boolean {
  if (revokedAt !== null) return false;
  return expiresAt === null || Date.parse(now) < Date.parse(expiresAt);
}

const systemMark = 'system: ';

/** What stands in the record for whatever a connected system did. */
export function systemId(name: string): string {
  return `${systemMark}${name}`;
}

/** The system's name out of such an id; null for everybody else's. */
export function systemNameOf(id: string): string | null {
  return id.startsWith(systemMark) ? id.slice(systemMark.length) : null;
}

/** A connected system that may do nothing: for limits and the record. */
export function systemItself({ name }: Pick<Connection, 'name'>): Person {
  return newPerson({ id: systemId(name), name, roles: ['reader'] });
}

/** A connected system as the use-cases want to know who asks, with the role of one scope alone. */
export function systemInRole(
  connection: Pick<Connection, 'name' | 'scopes'>,
  scope: Scope,
): Person {
  const { role } = scopeRules[scope];
  const roles = role === null ? {} : { roles: [role] };
  return {
    ...systemItself(connection),
    ...roles,
    coreGroup: connection.scopes.includes('embargoed.read'),
  };
}
