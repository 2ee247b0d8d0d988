import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response, Server } from 'restify';
import { v5 } from 'uuid';
import type { z } from 'zod';
import type { Actor } from '../../application/actor.ts';
import { recordCall, useKeyOnce } from '../../application/connections/record-call.ts';
import type { MayDemandSeen } from '../../application/demand-seen.ts';
import type { Logger, Parts } from '../../application/ports.ts';
import { connectorBase, type ConnectorOperation } from '../../contract/connector/operation.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Limit } from '../limit.ts';
import { NotAsSeen, problemOf, sendRefusal } from '../problem.ts';
import { queryOf } from '../route.ts';
import { underOwnId } from '../under-own-id.ts';
import type { Caller, IdentifyCaller } from './identify-caller.ts';

/** One call of another system. */
export interface ConnectorCall<Query, Body> {
  readonly actor: Actor;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** The same for the same Idempotency-Key of the same system. */
  readonly requestId: string;
  /** What the caller saw, where it wants no other thing to be changed. */
  readonly ifMatch: string | null;
  readonly request: Request;
  readonly response: Response;
  /** Where the server is reached, for addresses in answers. */
  readonly publicUrl: string;
}

export interface ConnectorRouter {
  add<Query extends z.ZodObject, Body extends z.ZodObject, Answer extends z.ZodType>(
    operation: ConnectorOperation<Query, Body, Answer>,
    answer: (call: ConnectorCall<z.output<Query>, z.output<Body>>) => Promise<z.input<Answer>>,
  ): void;
}

interface Handling extends Parts {
  readonly log: Logger;
  readonly identifyCaller: IdentifyCaller;
  readonly limit: Limit;
  readonly publicUrl: string;
  readonly jsonBody: RequestHandler[];
}

/** Ids made of Idempotency-Keys stand in a name space of their own. */
const keySpace = '0b1d3f9e-6c52-4a7e-9a55-3f0c4f5f7c21';

/** Ties the operations of the contract to their answers. Every call ends up in the record. */
export function createConnectorRouter(server: Server, parts: Handling): ConnectorRouter {
  return {
    add(operation, answer) {
      const path = `${connectorBase}${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
      const answerCall = handler(parts, operation, answer);
      const handle = async (request: Request, response: Response): Promise<void> => {
        await underOwnId(response, () => answerCall(request, response));
      };
      if (operation.method === 'get') server.get(path, handle);
      else if (operation.method === 'delete') server.del(path, handle);
      else server.post(path, ...parts.jsonBody, handle);
    },
  };
}

type LooseAnswer = (call: ConnectorCall<never, never>) => Promise<unknown>;

function handler(
  parts: Handling,
  operation: ConnectorOperation,
  answer: LooseAnswer,
): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    let actor: Actor | null = null;
    let client: string | null = null;
    const noted = async (status: number): Promise<void> => {
      if (actor === null) return;
      const { visit: visitId = null } = paramsOf(request);
      await recordCall(parts, actor, { operation: operation.id, client, status, visitId });
    };
    try {
      const caller = await parts.identifyCaller(request);
      client = caller.client;
      await parts.limit(caller.asItself);
      actor = caller.asItself;
      actor = caller.actingIn(operation.scope);
      const call = await callOf(parts, operation, { request, response, caller, actor });
      const found = await answer(call as ConnectorCall<never, never>);
      await noted(operation.status);
      send(request, response, { operation, found });
    } catch (error) {
      await noted(problemOf(error, parts.log).status).catch((fault: unknown) => {
        parts.log.error({ error: fault }, 'a call was not recorded');
      });
      if (!response.headersSent) sendRefusal(response, error, parts.log);
    }
  };
}

async function callOf(
  { store, ids, publicUrl }: Handling,
  operation: ConnectorOperation,
  given: { request: Request; response: Response; caller: Caller; actor: Actor },
): Promise<ConnectorCall<unknown, unknown>> {
  const { request, actor } = given;
  const params = paramsOf(request);
  const query = operation.query.parse(queryOf(request));
  const body = operation.body?.parse(request.body ?? {}) ?? {};
  const key = keyOf(request);
  if (key !== null && operation.method === 'post') {
    const asked = { operation: operation.id, params, body };
    await useKeyOnce(store, actor, { key, asked });
  }
  const requestId = key === null ? ids.random() : v5(`${actor.person.id}\n${key}`, keySpace);
  const ifMatch = request.headers['if-match'] ?? null;
  return { ...given, params, query, body, requestId, ifMatch, publicUrl };
}

function keyOf({ headers }: Request): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && key.length >= 8 && key.length <= 200) return key;
  throw new DomainError('invalid', 'An Idempotency-Key has 8 to 200 characters.');
}

function paramsOf(request: Request): Record<string, string> {
  return (request.params ?? {}) as Record<string, string>;
}

/** What is sent has the contract's form, and no field besides. */
function send(
  request: Request,
  response: Response,
  { operation, found }: { operation: ConnectorOperation; found: unknown },
): void {
  const { answer, status } = operation;
  if (answer === null) {
    response.send(status);
    return;
  }
  const body = answer.parse(found);
  const etag = etagOf(body);
  response.header('etag', etag);
  if (operation.method === 'get' && request.headers['if-none-match'] === etag) {
    response.send(304);
    return;
  }
  response.json(status, body);
}

/** The view's own, where it has one; else of the whole answer. */
function etagOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'etag' in body) return String(body.etag);
  return hashEtag(body);
}

/** Heeds If-Match: a change is made of what the caller saw, or not at all. */
export function asSeen(
  { ifMatch }: Pick<ConnectorCall<unknown, unknown>, 'ifMatch'>,
  shown: () => Promise<{ etag: string }>,
): MayDemandSeen {
  if (ifMatch === null || ifMatch === '*') return {};
  return {
    async demandSeen() {
      if ((await shown()).etag === ifMatch) return;
      throw new NotAsSeen('It has changed since you looked. Look again, then decide.');
    },
  };
}

export function hashEtag(value: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('base64url');
  return `"${hash.slice(0, 22)}"`;
}
