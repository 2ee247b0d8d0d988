import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const claimsSchema = z.object({
  tid: z.string(),
  oid: z.string(),
  /** What a person let the calling app do for them, separated by spaces; apps of their own have none. */
  scp: z.string().optional(),
  /** What an app may do as itself. */
  roles: z.array(z.string()).default([]),
  /** The calling app's client id. */
  azp: z.string().optional(),
});
type EntraClaims = z.infer<typeof claimsSchema>;

export interface EntraSettings {
  readonly tabAppId: string;
  readonly councils: readonly string[];
  /** Where each council's signing keys are, Microsoft's own unless said. */
  readonly keysFrom?: string;
}

/** What an access token for the tab's registration says, once it is proved; null for any other. */
export type CheckEntraToken = (
  token: string,
) => Promise<{ council: string; claims: EntraClaims } | null>;

const microsoft = 'https://login.microsoftonline.com';

/** Checks Entra's access tokens for the tab's own registration: one issuer a council. */
export function createEntraCheck(settings: EntraSettings): CheckEntraToken {
  const keys = new Map<string, JWTVerifyGetKey>();
  const { keysFrom = microsoft, councils, tabAppId } = settings;
  const keysOf = (council: string): JWTVerifyGetKey => {
    const address = `${keysFrom}/${council}/discovery/v2.0/keys`;
    const found = keys.get(council) ?? createRemoteJWKSet(new URL(address));
    keys.set(council, found);
    return found;
  };
  return async (token) => {
    const council = councils.find((served) => served === tenantIn(token));
    // Nobody's keys are asked for on the word of a stranger.
    if (council === undefined) return null;
    const claims = await verify(token, keysOf(council), { council, tabAppId });
    return claims === null ? null : { council, claims };
  };
}

/** What a token says of its tenant, which proves nothing yet; null for what is no token. */
function tenantIn(token: string): unknown {
  try {
    return decodeJwt(token).tid;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  { council, tabAppId }: { council: string; tabAppId: string },
): Promise<EntraClaims | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: `${microsoft}/${council}/v2.0`,
      audience: tabAppId,
      requiredClaims: ['exp', 'iat'],
    });
    const claims = claimsSchema.safeParse(payload);
    return claims.success && claims.data.tid === council ? claims.data : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
