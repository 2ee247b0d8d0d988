import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Request } from 'restify';
import { z } from 'zod';
import { actorAt, type Actor } from '../application/actor.ts';
import { findByEntraId, findPerson } from '../application/people.ts';
import type { Parts } from '../application/ports.ts';
import type { Person } from '../domain/people/person.ts';
import { NotSignedIn } from './problem.ts';

/** Who is calling the tab's API. @throws NotSignedIn */
export type Identify = (request: Request) => Promise<Actor>;

/** Who is on the staff list, and which day it is: some roles end. */
type Known = Pick<Parts, 'store' | 'clock'>;

const claimsSchema = z.object({ tid: z.string(), oid: z.string(), scp: z.string() });

/** The tab asks for its own API's one permission under this name. */
const scope = 'access_as_user';

const microsoft = 'https://login.microsoftonline.com';

/**
 * People by Entra's access tokens for the tab's own registration: one issuer a council.
 * @param settings.keysFrom where each council's signing keys are, Microsoft's own unless said
 */
export function identifyByEntra(
  parts: Known,
  settings: { tabAppId: string; councils: readonly string[]; keysFrom?: string },
): Identify {
  const keys = new Map<string, JWTVerifyGetKey>();
  const { keysFrom = microsoft } = settings;
  const keysOf = (council: string): JWTVerifyGetKey => {
    const address = `${keysFrom}/${council}/discovery/v2.0/keys`;
    const found = keys.get(council) ?? createRemoteJWKSet(new URL(address));
    keys.set(council, found);
    return found;
  };
  return async (request) => {
    const token = credentialOf(request, 'Bearer');
    const council = settings.councils.find((served) => served === tenantIn(token));
    // Nobody's keys are asked for on the word of a stranger.
    if (council === undefined) throw new NotSignedIn(notAccepted);
    const claims = await verify(token, keysOf(council), { council, ...settings });
    if (claims === null) throw new NotSignedIn(notAccepted);
    return actorFor(parts, await findByEntraId(parts.store, council, claims.oid), council);
  };
}

const notAccepted = 'Your sign-in was not accepted. Open Visit Ready again from Teams.';

/** What a token says of its tenant, which proves nothing yet; null for what is no token. */
function tenantIn(token: string): unknown {
  try {
    return decodeJwt(token).tid;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** People by name alone: for development on this machine, where there is nobody to sign in with. */
export function identifyByPersona(parts: Known, council: string): Identify {
  return async (request) => {
    const id = credentialOf(request, 'Persona');
    return actorFor(parts, await findPerson(parts.store, council, id), council);
  };
}

async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  expected: { council: string; tabAppId: string },
): Promise<z.infer<typeof claimsSchema> | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: `${microsoft}/${expected.council}/v2.0`,
      audience: expected.tabAppId,
      requiredClaims: ['exp', 'iat'],
    });
    const claims = claimsSchema.safeParse(payload);
    const allowed =
      claims.data?.tid === expected.council && claims.data.scp.split(' ').includes(scope);
    return allowed && claims.success ? claims.data : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

function actorFor({ clock }: Known, person: Person | null, council: string): Actor {
  if (person?.active === true) return actorAt(clock.now(), council, person);
  throw new NotSignedIn('You are not on the staff list. Ask your administrator to add you.');
}

function credentialOf(request: Request, scheme: string): string {
  const [given, credential] = request.headers.authorization?.split(' ') ?? [];
  if (given === scheme && credential !== undefined && credential !== '') return credential;
  throw new NotSignedIn('Say who you are first.');
}
