import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';

/** Where the Bot Framework says which keys sign its tokens. */
export const botFrameworkMetadata =
  'https://login.botframework.com/v1/.well-known/openidconfiguration';
export const botFrameworkIssuer = 'https://api.botframework.com';

const aDay = 24 * 60 * 60 * 1_000;
/** How far clocks may differ, in seconds: what the Bot Framework's own SDK allows. */
const clockTolerance = 300;

const metadataSchema = z.object({ jwks_uri: z.url() });
const endorsedKeySchema = z.looseObject({ kid: z.string(), endorsements: z.array(z.string()) });

/** What a good token proves: the service that sent it, and the channels that its key may speak for. */
export interface BotToken {
  readonly serviceUrl: string | null;
  readonly endorsements: readonly string[];
}

/** Null for a token that proves nothing, for whatever reason. */
export type CheckBotToken = (token: string) => Promise<BotToken | null>;

/**
 * Checks tokens against the Bot Framework's published keys, kept for a day. Only its own issuer is
 * taken: the SDK would also take tokens for its emulator, whose audience and service it never checks.
 */
export function createBotTokenCheck(trusted: {
  appId: string;
  metadataUrl: string;
  issuer: string;
}): CheckBotToken {
  let found: ReturnType<typeof readKeys> | null = null;
  const keys = () => {
    found ??= readKeys(trusted.metadataUrl);
    // An address that did not answer must not be remembered as one that never will.
    found.catch(() => (found = null));
    return found;
  };

  return async (token) => {
    const published = await keys();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, published, {
        algorithms: ['RS256', 'RS384', 'RS512'],
        issuer: trusted.issuer,
        audience: trusted.appId,
        requiredClaims: ['exp'],
        clockTolerance,
      });
      const signer = published.jwks()?.keys.find(({ kid }) => kid === protectedHeader.kid);
      return {
        serviceUrl: typeof payload.serviceurl === 'string' ? payload.serviceurl : null,
        endorsements: endorsedKeySchema.safeParse(signer).data?.endorsements ?? [],
      };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
}

async function readKeys(metadataUrl: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
  const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(5_000) });
  const metadata = metadataSchema.safeParse(await response.json());
  if (!metadata.success) throw new Error('The Bot Framework’s metadata names no keys');
  return createRemoteJWKSet(new URL(metadata.data.jwks_uri), { cacheMaxAge: aDay });
}
