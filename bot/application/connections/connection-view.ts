import type { ConnectionView } from '../../contract/connections.ts';
import { isInForce, type Connection } from '../../domain/connections/connection.ts';

/** A connection as Settings show it: nothing that a key could be made of. */
export function connectionView(
  connection: Connection,
  { nameOf, now }: { nameOf: (id: string) => string; now: string },
): ConnectionView {
  const { id, name, scopes, entraAppId, keyEnding, expiresAt, createdAt } = connection;
  const { revokedAt, revokedBy } = connection;
  const revoked = revokedAt === null ? null : { by: nameOf(revokedBy ?? ''), at: revokedAt };
  return {
    ...{ id, name, scopes, entraAppId, keyEnding, expiresAt, createdAt, revoked },
    createdBy: nameOf(connection.createdBy),
    inForce: isInForce(connection, now),
  };
}
