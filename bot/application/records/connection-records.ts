import { z } from 'zod';
import { connectionSchema, type Connection } from '../../domain/connections/connection.ts';
import type { RecordType } from './record.ts';

// In partition {council}.

/** A system that may ask and act. */
export const connectionRecord: RecordType<Connection> = {
  type: 'connection',
  version: 1,
  schema: connectionSchema,
  idOf: (connection) => connection.id,
};

const usedKeySchema = z.object({
  /** Of the system and the Idempotency-Key that it gave. */
  hash: z.string(),
  /** Of what was asked under it. */
  fingerprint: z.string(),
});

/** An Idempotency-Key that has been used, so that it is not used for something else. */
export const usedKeyRecord: RecordType<z.infer<typeof usedKeySchema>> = {
  type: 'used-key',
  version: 1,
  schema: usedKeySchema,
  idOf: (used) => used.hash,
};
