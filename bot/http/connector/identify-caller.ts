import type { Request } from 'restify';
import type { Actor } from '../../application/actor.ts';
import {
  findByEntraApp,
  findByKey,
  looksLikeKey,
} from '../../application/connections/find-connection.ts';
import { findByEntraId } from '../../application/people.ts';
import {
  systemInRole,
  systemItself,
  type Connection,
} from '../../domain/connections/connection.ts';
import { scopes, scopesIn, type Scope } from '../../domain/connections/scopes.ts';
import { DomainError } from '../../domain/errors.ts';
import type { CheckEntraToken } from '../entra-tokens.ts';
import { actorFor, credentialOf, type Identify, type Known } from '../identify.ts';
import { NotSignedIn } from '../problem.ts';

/** Another system, or an app that a person has let act for them. */
export interface Caller {
  /** The calling app: a connection's name, or an Entra client id; null in development. */
  readonly client: string | null;
  /** The connection; null for somebody who acts through an app. */
  readonly connectionId: string | null;
  /** The member of staff who answers for it, by id. */
  readonly ownerId: string;
  /** Who asks, without any role of a scope: for limits and the record. */
  readonly asItself: Actor;
  /** Who asks, for a call of that scope. @throws DomainError `not-permitted` without it */
  actingIn(scope: Scope): Actor;
}

/** @throws NotSignedIn */
export type IdentifyCaller = (request: Request) => Promise<Caller>;

interface Ways {
  readonly councils: readonly string[];
  /** Null where the tab has no registration: in development. */
  readonly checkToken: CheckEntraToken | null;
  /** Who may call without a token in development. */
  readonly identify: Identify;
}

const notAccepted = 'Your key or token was not accepted. It may have run out or been revoked.';

/** By a connection key, an Entra token of an app or of a person, or in development by persona. */
export function createIdentifyCaller(parts: Known, ways: Ways): IdentifyCaller {
  const { checkToken, councils } = ways;

  async function byKey(key: string): Promise<Caller> {
    for (const council of councils) {
      const connection = await findByKey(parts, council, key);
      if (connection !== null) return system(council, connection, connection.scopes);
    }
    throw new NotSignedIn(notAccepted);
  }

  async function byToken(token: string, check: CheckEntraToken): Promise<Caller> {
    const found = await check(token);
    if (found === null) throw new NotSignedIn(notAccepted);
    const { council, claims } = found;
    const client = claims.azp ?? null;
    if (claims.scp !== undefined) {
      const person = await findByEntraId(parts.store, council, claims.oid);
      const actor = actorFor(parts, person, council);
      return somebody(actor, { client, allowed: scopesIn(claims.scp.split(' ')) });
    }
    const connection = client === null ? null : await findByEntraApp(parts, council, client);
    if (connection === null) throw new NotSignedIn(notAccepted);
    const granted = scopesIn(claims.roles).filter((scope) => connection.scopes.includes(scope));
    return system(council, connection, granted);
  }

  return async (request) => {
    if (checkToken === null && request.headers.authorization?.startsWith('Persona ') === true) {
      return somebody(await ways.identify(request), { client: null, allowed: scopes });
    }
    const credential = credentialOf(request, 'Bearer');
    if (looksLikeKey(credential)) return byKey(credential);
    if (checkToken === null) throw new NotSignedIn(notAccepted);
    return byToken(credential, checkToken);
  };
}

function system(council: string, connection: Connection, allowed: readonly Scope[]): Caller {
  const held = { ...connection, scopes: [...allowed] };
  return {
    client: connection.name,
    connectionId: connection.id,
    ownerId: connection.createdBy,
    asItself: { council, person: systemItself(held) },
    actingIn(scope) {
      demandScope(allowed, scope);
      return { council, person: systemInRole(held, scope) };
    },
  };
}

function somebody(
  { council, person }: Actor,
  { client, allowed }: { client: string | null; allowed: readonly Scope[] },
): Caller {
  // What is under embargo reaches an app only where it was let.
  const coreGroup = person.coreGroup && allowed.includes('embargoed.read');
  return {
    client,
    connectionId: null,
    ownerId: person.id,
    asItself: { council, person },
    actingIn(scope) {
      demandScope(allowed, scope);
      return { council, person: { ...person, coreGroup } };
    },
  };
}

function demandScope(allowed: readonly Scope[], scope: Scope): void {
  if (allowed.includes(scope)) return;
  throw new DomainError('not-permitted', `That needs the scope ${scope}, which you do not have.`);
}
