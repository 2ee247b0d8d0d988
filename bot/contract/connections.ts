import { z } from 'zod';
import { scopes } from '../domain/connections/scopes.ts';

/** Another system that may ask and act, as Settings show it. Instants are ISO in UTC. */
export const connectionViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  entraAppId: z.string().nullable(),
  keyEnding: z.string().nullable(),
  expiresAt: z.string().nullable(),
  createdBy: z.string(),
  createdAt: z.string(),
  revoked: z.object({ by: z.string(), at: z.string() }).nullable(),
  inForce: z.boolean(),
});
export type ConnectionView = z.infer<typeof connectionViewSchema>;

export const connectionsSchema = z.object({
  connections: z.array(connectionViewSchema),
  /** What each scope allows, in the order in which they are offered. */
  scopes: z.array(z.object({ key: z.enum(scopes), words: z.string() })),
});
export type ConnectionsView = z.infer<typeof connectionsSchema>;

const common = {
  name: z.string().trim().min(2, 'Give the system a name').max(60),
  scopes: z.array(z.enum(scopes)).min(1, 'Choose what it may do'),
};

export const createConnectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entra'), ...common, entraAppId: z.guid('Paste the client id') }),
  z.object({
    kind: z.literal('key'),
    ...common,
    /** After so many days the key is no longer taken. */
    days: z.number().int().min(1).max(366),
  }),
]);
export type CreateConnection = z.infer<typeof createConnectionSchema>;

/** The key is here once and never again; null for an Entra application. */
export const createdConnectionSchema = z.object({
  connection: connectionViewSchema,
  key: z.string().nullable(),
});
export type CreatedConnection = z.infer<typeof createdConnectionSchema>;
