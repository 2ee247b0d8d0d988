import { z } from 'zod';

const list = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(z.guid()).min(1));

/** Entra object ids; before each a tenant and a slash where several councils are served. */
const directors = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .transform((parts) => parts.map((part) => part.split('/').reverse()))
  .pipe(
    z.array(
      z.union([z.tuple([z.guid()]), z.tuple([z.guid(), z.guid()])], {
        error: 'must be Entra object ids, or TENANT/ID, separated by commas',
      }),
    ),
  );

/** The environment variables that the program reads, and what each must be. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  COUNCIL_TENANT_IDS: list.optional(),
  TAB_APP_ID: z.guid().optional(),
  DIRECTORS: directors.optional(),
  STORE: z.enum(['sqlite', 'cosmos']).default('sqlite'),
  SQLITE_PATH: z.string().min(1).default('.data/visit-ready.sqlite'),
  QUEUE: z.enum(['in-process', 'azure-storage']).default('in-process'),
  STORAGE_QUEUE_URL: z.url({ protocol: /^https$/ }).optional(),
  STORAGE_CONNECTION_STRING: z.string().min(1).optional(),
  GRAPH_INSTALL: z.enum(['on', 'off']).default('off'),
  TEAMS_APP_ID: z.guid().optional(),
  GRAPH_URL: z.url({ protocol: /^https?$/ }).optional(),
  CONNECTOR_KEY: z.optional(z.string().regex(/^[\w+/]{43}=$/, 'must be 32 bytes in base64')),
  CHAT_URL: z.url({ protocol: /^https?$/ }).optional(),
  COSMOS_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  COSMOS_KEY: z.base64().optional(),
  COSMOS_DATABASE: z
    .string()
    .regex(/^[\w-]+$/)
    .default('visit-ready'),
  COSMOS_CONTAINER: z
    .string()
    .regex(/^[\w-]+$/)
    .default('documents'),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .regex(/(^|;)InstrumentationKey=/i)
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  // botbuilder's own names, handed to it as they are.
  MicrosoftAppId: z.union([z.literal(''), z.guid()]).default(''),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMsi']).default('SingleTenant'),
  MicrosoftAppTenantId: z.union([z.literal(''), z.guid()]).default(''),
  MicrosoftAppPassword: z.string().default(''),
  ToChannelFromBotLoginUrl: z.url().optional(),
  ToChannelFromBotOAuthScope: z.url().optional(),
  ToBotFromChannelTokenIssuer: z.url().optional(),
  ToBotFromChannelOpenIdMetadataUrl: z.url().optional(),
  OAuthUrl: z.url().optional(),
  ValidateAuthority: z.enum(['true', 'false']).optional(),
});
export type Environment = z.infer<typeof environmentSchema>;

/** Every environment variable that the program reads. */
export const settingNames: readonly string[] = Object.keys(environmentSchema.shape);

/** Settings that point botbuilder's trust elsewhere: for doubles, never for production. */
export const redirections = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromChannelOpenIdMetadataUrl',
  'OAuthUrl',
  'ValidateAuthority',
] as const satisfies readonly (keyof Environment)[];

/** Production has identities for these. */
export const keys = [
  ['STORAGE_CONNECTION_STRING', 'use STORAGE_QUEUE_URL'],
  ['COSMOS_KEY', 'give the server’s identity a role on the database'],
] as const satisfies readonly (readonly [keyof Environment, string])[];

/** Where a double is, or the demo's own Teams. */
export const doubles = ['GRAPH_URL', 'CHAT_URL'] as const satisfies readonly (keyof Environment)[];

/** What production refuses. */
export const refusedInProduction: readonly string[] = [
  ...redirections,
  ...doubles,
  ...keys.map(([name]) => name),
];
