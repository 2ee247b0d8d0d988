import { createHash, randomBytes } from 'node:crypto';
import type {
  ConnectionsView,
  ConnectionView,
  CreateConnection,
  CreatedConnection,
} from '../../contract/connections.ts';
import type { Connection } from '../../domain/connections/connection.ts';
import { scopes, scopeWords } from '../../domain/connections/scopes.ts';
import { DomainError } from '../../domain/errors.ts';
import { demand, type Actor } from '../actor.ts';
import { StoreConflict } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import { loadStaff, namesOf } from '../people.ts';
import type { Parts } from '../ports.ts';
import { connectionRecord } from '../records/connection-records.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, queryRecords, readRecord, replaceOf } from '../records/record.ts';
import { retryConflict } from '../retry-conflict.ts';
import { connectionView } from './connection-view.ts';

const aDay = 24 * 60 * 60 * 1_000;

export function demandMayConnect(actor: Actor): void {
  demand(
    actor,
    'connections.change',
    'Only the director or an administrator can connect other systems.',
  );
}

/** How keys are compared: what is kept cannot be turned back into a key. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** All connections, those in force first. @throws DomainError `not-permitted` */
export function createListConnections({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function listConnections(actor: Actor): Promise<ConnectionsView> {
    demandMayConnect(actor);
    const [kept, { nameOf }] = await Promise.all([
      queryRecords(store, connectionRecord, { partition: councilPartition(actor.council) }),
      loadStaff(store, actor.council),
    ]);
    const seen = { nameOf, now: clock.now() };
    const connections = kept
      .map(({ body }) => connectionView(body, seen))
      .sort((a, b) => Number(b.inForce) - Number(a.inForce) || a.name.localeCompare(b.name));
    return { connections, scopes: scopes.map((key) => ({ key, words: scopeWords(key) })) };
  };
}

/**
 * Connects another system. Two in force never have one name, which the record knows them by.
 * @throws DomainError `not-permitted`, `conflict` when the name is taken
 */
export function createCreateConnection(parts: Parts) {
  const { store, clock, ids } = parts;
  return async function createConnection(
    actor: Actor,
    asked: CreateConnection,
  ): Promise<CreatedConnection> {
    demandMayConnect(actor);
    const partition = councilPartition(actor.council);
    const id = idOf(asked.name);
    const key = asked.kind === 'key' ? `vr_${id}_${randomBytes(32).toString('base64url')}` : null;
    const at = clock.now();
    const connection = newConnection(asked, { id, key, by: actor.person.id, at });
    const event = eventOf({
      id: ids.event(),
      type: 'connection.created',
      actor: actor.person.id,
      subject: id,
      before: null,
      after: { name: connection.name, scopes: connection.scopes, expiresAt: connection.expiresAt },
      at,
      visitId: null,
    });
    try {
      await store.commit(partition, [createOf(connectionRecord, connection), event]);
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
      throw new DomainError(
        'conflict',
        'A system of that name is or was connected. Name it apart.',
      );
    }
    return { connection: await viewOf(parts, actor, connection), key };
  };
}

/** Ends a connection at once. Ending it twice changes nothing. @throws DomainError `not-found`, `not-permitted` */
export function createRevokeConnection(parts: Parts) {
  const { store, clock, ids } = parts;
  return async function revokeConnection(actor: Actor, id: string): Promise<void> {
    demandMayConnect(actor);
    const partition = councilPartition(actor.council);
    await retryConflict(async () => {
      const kept = await readRecord(store, connectionRecord, { partition, id });
      if (kept === null) throw new DomainError('not-found', 'There is no such connection.');
      if (kept.body.revokedAt !== null) return;
      const at = clock.now();
      const by = actor.person.id;
      const event = eventOf({
        id: ids.event(),
        type: 'connection.revoked',
        actor: by,
        subject: id,
        before: null,
        after: { name: kept.body.name },
        at,
        visitId: null,
      });
      const body = { ...kept.body, revokedAt: at, revokedBy: by };
      await store.commit(partition, [replaceOf(connectionRecord, kept, body), event]);
    });
  };
}

function newConnection(
  asked: CreateConnection,
  made: { id: string; key: string | null; by: string; at: string },
): Connection {
  const { id, key, by, at } = made;
  return {
    id,
    name: asked.name,
    scopes: asked.scopes,
    entraAppId: asked.kind === 'entra' ? asked.entraAppId.toLowerCase() : null,
    keyHash: key === null ? null : hashOfKey(key),
    keyEnding: key === null ? null : key.slice(-4),
    expiresAt:
      asked.kind === 'key' ? new Date(Date.parse(at) + asked.days * aDay).toISOString() : null,
    createdBy: by,
    createdAt: at,
    revokedBy: null,
    revokedAt: null,
  };
}

/** Made of the name, so that the store itself keeps names apart. */
function idOf(name: string): string {
  return createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, 24);
}

async function viewOf(
  { store, clock }: Parts,
  actor: Actor,
  connection: Connection,
): Promise<ConnectionView> {
  const nameOf = await namesOf(store, actor.council, [connection.createdBy]);
  return connectionView(connection, { nameOf, now: clock.now() });
}
