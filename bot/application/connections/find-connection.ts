import { timingSafeEqual } from 'node:crypto';
import { isInForce, type Connection } from '../../domain/connections/connection.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { connectionRecord } from '../records/connection-records.ts';
import { queryRecords, readRecord } from '../records/record.ts';
import { hashOfKey } from './change-connections.ts';

type Known = Pick<Parts, 'store' | 'clock'>;

const keyForm = /^vr_([0-9a-f]{24})_[\w-]{43}$/;

/** Whether a credential is meant to be a connection key. */
export function looksLikeKey(credential: string): boolean {
  return keyForm.test(credential);
}

/** The connection in force that a key opens; null for every other. */
export async function findByKey(
  { store, clock }: Known,
  council: string,
  key: string,
): Promise<Connection | null> {
  const [, id] = keyForm.exec(key) ?? [];
  if (id === undefined) return null;
  const place = { partition: councilPartition(council), id };
  const kept = await readRecord(store, connectionRecord, place);
  if (kept?.body.keyHash == null || !isInForce(kept.body, clock.now())) return null;
  const same = timingSafeEqual(Buffer.from(kept.body.keyHash), Buffer.from(hashOfKey(key)));
  return same ? kept.body : null;
}

/** The connection in force of an Entra application, by its client id. */
export async function findByEntraApp(
  { store, clock }: Known,
  council: string,
  entraAppId: string,
): Promise<Connection | null> {
  const kept = await queryRecords(store, connectionRecord, {
    partition: councilPartition(council),
    wanted: { equals: { entraAppId: entraAppId.toLowerCase() } },
  });
  return kept.find(({ body }) => isInForce(body, clock.now()))?.body ?? null;
}
