import { tenantOf, type IncomingActivity } from '../../teams/incoming-activity.ts';
import type { CheckBotToken } from './bot-token.ts';

/** Why an activity is not let in, with the HTTP status that says so. */
export type GateRefusal = {
  readonly [Cause in keyof typeof statuses]: Cause;
}[keyof typeof statuses];

const statuses = {
  'no-token': 401,
  'bad-token': 401,
  'unendorsed-channel': 401,
  'other-service': 401,
  'unknown-service': 403,
  'other-recipient': 403,
  'unknown-council': 403,
} as const;

export function gateStatus(refusal: GateRefusal): number {
  return statuses[refusal];
}

export interface GateParts {
  /** The tenants that are served. */
  readonly councils: readonly string[];
  /** Null for development without a registration, where nobody signs. */
  readonly registration: { readonly appId: string; readonly checkToken: CheckBotToken } | null;
  /** Whether the program talks to this host when an activity names it. */
  readonly mayTalkTo: (serviceUrl: URL) => boolean;
}

/** Decides about an activity before the SDK sees it. Null lets it in. */
export type BotGate = (
  activity: IncomingActivity,
  authorization: string | undefined,
) => Promise<GateRefusal | null>;

/**
 * The gate in front of the SDK, which does not look at the tenant, the recipient or the host that it
 * will answer to, lets a token without a service address pass, and a key without endorsements sign
 * for any channel.
 */
export function createBotGate(parts: GateParts): BotGate {
  return async (activity, authorization) =>
    (await whoseToken(parts, activity, authorization)) ?? whatItSays(parts, activity);
}

async function whoseToken(
  { registration }: GateParts,
  activity: IncomingActivity,
  authorization: string | undefined,
): Promise<GateRefusal | null> {
  if (registration === null) return null;
  const [scheme, given] = authorization?.split(' ') ?? [];
  if (scheme !== 'Bearer' || given === undefined || given === '') return 'no-token';
  const token = await registration.checkToken(given);
  if (token === null) return 'bad-token';
  if (!token.endorsements.includes(activity.channelId)) return 'unendorsed-channel';
  return token.serviceUrl === activity.serviceUrl ? null : 'other-service';
}

function whatItSays(parts: GateParts, activity: IncomingActivity): GateRefusal | null {
  const { registration, councils } = parts;
  if (!parts.mayTalkTo(new URL(activity.serviceUrl))) return 'unknown-service';
  // Teams writes a bot's id with its kind in front: "28:…".
  const recipient = activity.recipient.id.replace(/^28:/, '');
  if (registration !== null && recipient !== registration.appId) return 'other-recipient';
  const council = tenantOf(activity);
  return council !== null && councils.includes(council) ? null : 'unknown-council';
}
