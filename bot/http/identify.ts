import type { Request } from 'restify';
import { actorAt, type Actor } from '../application/actor.ts';
import { findByEntraId, findPerson } from '../application/people.ts';
import type { Parts } from '../application/ports.ts';
import type { Person } from '../domain/people/person.ts';
import type { CheckEntraToken } from './entra-tokens.ts';
import { NotSignedIn } from './problem.ts';

/** Who is calling the tab's API. @throws NotSignedIn */
export type Identify = (request: Request) => Promise<Actor>;

/** Who is on the staff list, and which day it is: some roles end. */
export type Known = Pick<Parts, 'store' | 'clock'>;

/** The tab asks for its own API's one permission under this name. */
const scope = 'access_as_user';

/** People by Entra's access tokens for the tab's own registration. */
export function identifyByEntra(parts: Known, check: CheckEntraToken): Identify {
  return async (request) => {
    const found = await check(credentialOf(request, 'Bearer'));
    if (found?.claims.scp?.split(' ').includes(scope) !== true) throw new NotSignedIn(notAccepted);
    const { council, claims } = found;
    return actorFor(parts, await findByEntraId(parts.store, council, claims.oid), council);
  };
}

const notAccepted = 'Your sign-in was not accepted. Open Visit Ready again from Teams.';

/** People by name alone: for development on this machine, where there is nobody to sign in with. */
export function identifyByPersona(parts: Known, council: string): Identify {
  return async (request) => {
    const id = credentialOf(request, 'Persona');
    return actorFor(parts, await findPerson(parts.store, council, id), council);
  };
}

/** @throws NotSignedIn for whoever is not on the staff list, and for leavers */
export function actorFor({ clock }: Known, person: Person | null, council: string): Actor {
  if (person?.active === true) return actorAt(clock.now(), council, person);
  throw new NotSignedIn('You are not on the staff list. Ask your administrator to add you.');
}

/** @throws NotSignedIn without one of that scheme */
export function credentialOf(request: Request, scheme: string): string {
  const [given, credential] = request.headers.authorization?.split(' ') ?? [];
  if (given === scheme && credential !== undefined && credential !== '') return credential;
  throw new NotSignedIn('Say who you are first.');
}
