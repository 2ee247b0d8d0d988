import { callFormInTeams } from './call-form-in-teams.ts';
import { doubles, type Environment, environmentSchema, keys, redirections } from './environment.ts';

/** The tenant that the demo and a fresh command line work in; outside production only. */
export const demoTenantId = '5b1c7f0e-3a52-4c1b-9d27-0e6f4a8c2d10';

export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** Where people and Teams reach the server; cards link to it. */
  readonly publicUrl: string;
  /** The app’s id in the organisation’s catalogue; null where it is not known. */
  readonly teamsAppId: string | null;
  /** Where the chat with the bot opens for the call form; null when no client is known to have it. */
  readonly callFormUrl: string | null;
  readonly councils: readonly string[];
  /** The first people who may announce, for a staff list that does not know them. */
  readonly directors: readonly { council: string; entraId: string }[];
  /** The tab's Entra registration; null outside production when only personas are used. */
  readonly tabAppId: string | null;
  readonly store: 'sqlite' | 'cosmos';
  readonly sqlitePath: string;
  /** Where chunks of messages wait for their turn; null for this process's own memory. */
  readonly storageQueue: {
    readonly url: string | null;
    readonly connectionString: string | null;
  } | null;
  /** Where the app is installed for people, and its id in the catalogue; null when it is not. */
  readonly graph: { readonly url: string; readonly teamsAppId: string } | null;
  /** Seals other systems' addresses and secrets, in base64; null where none can be told anything. */
  readonly connectorKey: string | null;
  readonly cosmos: CosmosConfig;
  readonly logLevel: string;
  /** Where traces, metrics and logs go besides standard output; null for nowhere. */
  readonly insights: string | null;
  /** botbuilder's settings under its own names. */
  readonly bot: Readonly<Record<string, string>>;
}

export interface CosmosConfig {
  /** Empty when none is set. */
  readonly endpoint: string;
  /** For an emulator; null means the machine's own Azure identity. */
  readonly key: string | null;
  readonly database: string;
  readonly container: string;
}

/** One line a bad variable, naming it and what it must be. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/**
 * Settings from environment variables; empty ones count as not set.
 * @throws BadEnvironment naming every bad variable
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(set));
  if (!parsed.success) {
    throw new BadEnvironment(
      parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`),
    );
  }
  const refused = [...incomplete(parsed.data), ...refusals(parsed.data)];
  if (refused.length > 0) throw new BadEnvironment(refused);
  return configOf(parsed.data);
}

function incomplete(environment: Environment): string[] {
  const { QUEUE, STORAGE_QUEUE_URL, STORAGE_CONNECTION_STRING, STORE } = environment;
  const queue = STORAGE_QUEUE_URL ?? STORAGE_CONNECTION_STRING;
  return [
    ...(QUEUE === 'azure-storage' && queue === undefined
      ? ['STORAGE_QUEUE_URL: must be set with QUEUE=azure-storage']
      : []),
    ...(STORE === 'cosmos' && environment.COSMOS_ENDPOINT === undefined
      ? ['COSMOS_ENDPOINT: must be set with STORE=cosmos']
      : []),
    ...(environment.GRAPH_INSTALL === 'on' && environment.TEAMS_APP_ID === undefined
      ? ['TEAMS_APP_ID: must be set with GRAPH_INSTALL=on']
      : []),
  ];
}

/** What would weaken production, or leave it unable to work. */
function refusals(environment: Environment): string[] {
  const strangers = directorsOf(environment).some(
    ({ council }) => council === undefined || !councilsOf(environment).includes(council),
  );
  const always = [
    ...(strangers ? ['DIRECTORS: say of each whose tenant it is, as TENANT/ID'] : []),
    ...(isShared(environment) ? ['TAB_APP_ID: must not be the bot’s own registration'] : []),
  ];
  if (environment.NODE_ENV !== 'production') return always;
  const required = ['MicrosoftAppId', 'TAB_APP_ID', 'COUNCIL_TENANT_IDS', 'PUBLIC_URL'] as const;
  const missing = required
    .filter((name) => environment[name] === undefined || environment[name] === '')
    .map((name) => `${name}: must be set in production`);
  const keyed = keys
    .filter(([name]) => environment[name] !== undefined)
    .map(([name, instead]) => `${name}: must not be set in production; ${instead}`);
  const redirected = [...redirections, ...doubles]
    .filter((name) => environment[name] !== undefined)
    .map((name) => `${name}: must not be set in production`);
  return [...always, ...missing, ...keyed, ...redirected];
}

/** With one registration for both, whoever signs in to the tab holds a token for the bot. */
function isShared({ TAB_APP_ID, MicrosoftAppId }: Environment): boolean {
  return TAB_APP_ID?.toLowerCase() === MicrosoftAppId.toLowerCase();
}

function councilsOf({ COUNCIL_TENANT_IDS }: Environment): readonly string[] {
  return COUNCIL_TENANT_IDS ?? [demoTenantId];
}

/** Where one council is served the directors are its own. */
function directorsOf(environment: Environment): { council: string | undefined; entraId: string }[] {
  const [only, ...others] = councilsOf(environment);
  return (environment.DIRECTORS ?? []).map(([entraId, council]) => ({
    council: council ?? (others.length === 0 ? only : undefined),
    entraId: entraId.toLowerCase(),
  }));
}

function graphOf({ GRAPH_INSTALL, GRAPH_URL, TEAMS_APP_ID }: Environment): Config['graph'] {
  if (GRAPH_INSTALL === 'off' || TEAMS_APP_ID === undefined) return null;
  return { url: GRAPH_URL ?? 'https://graph.microsoft.com', teamsAppId: TEAMS_APP_ID };
}

function configOf(environment: Environment): Config {
  const registration = [
    'MicrosoftAppId',
    'MicrosoftAppType',
    'MicrosoftAppTenantId',
    'MicrosoftAppPassword',
  ] as const;
  // Without an app id botbuilder checks nothing, and must not be told of a type that needs one.
  const registered = environment.MicrosoftAppId !== '';
  const botNames = [...(registered ? registration : []), ...redirections];
  const bot = botNames.flatMap((name): [string, string][] => {
    const value = environment[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return {
    production: environment.NODE_ENV === 'production',
    port: environment.PORT,
    publicUrl: environment.PUBLIC_URL ?? `http://127.0.0.1:${environment.PORT}`,
    teamsAppId: environment.TEAMS_APP_ID ?? null,
    callFormUrl: environment.CHAT_URL ?? callFormInTeams(environment.MicrosoftAppId),
    councils: councilsOf(environment),
    directors: directorsOf(environment).map(({ council = '', entraId }) => ({ council, entraId })),
    tabAppId: environment.TAB_APP_ID ?? null,
    store: environment.STORE,
    sqlitePath: environment.SQLITE_PATH,
    storageQueue:
      environment.QUEUE === 'azure-storage'
        ? {
            url: environment.STORAGE_QUEUE_URL ?? null,
            connectionString: environment.STORAGE_CONNECTION_STRING ?? null,
          }
        : null,
    graph: graphOf(environment),
    connectorKey: environment.CONNECTOR_KEY ?? null,
    cosmos: {
      endpoint: environment.COSMOS_ENDPOINT ?? '',
      key: environment.COSMOS_KEY ?? null,
      database: environment.COSMOS_DATABASE,
      container: environment.COSMOS_CONTAINER,
    },
    logLevel: environment.LOG_LEVEL,
    insights: environment.APPLICATIONINSIGHTS_CONNECTION_STRING ?? null,
    bot: Object.fromEntries(bot),
  };
}
