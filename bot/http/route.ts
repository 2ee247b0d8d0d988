import type { Request, RequestHandler, Response, Server } from 'restify';
import type { Actor } from '../application/actor.ts';
import type { Logger } from '../application/ports.ts';
import type { Identify } from './identify.ts';
import type { Limit } from './limit.ts';
import { sendRefusal } from './problem.ts';
import { underOwnId } from './under-own-id.ts';

/** One call of the tab's API, with who makes it. */
export interface Call {
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly request: Request;
  readonly response: Response;
}

/** What a route answers with, as JSON; `undefined` when it has answered by itself. */
export type Answer = (call: Call) => Promise<unknown>;

interface Handling {
  readonly identify: Identify;
  readonly limit: Limit;
  readonly log: Logger;
}

/** Ties an answer to who is calling, and every error to a problem. */
export function apiHandler(parts: Handling, answer: Answer): RequestHandler {
  return async (request: Request, response: Response) => {
    await underOwnId(response, async () => {
      try {
        const actor = await parts.identify(request);
        await parts.limit(actor);
        const params = (request.params ?? {}) as Record<string, string>;
        const body: unknown = request.body;
        const found = await answer({ actor, params, body, request, response });
        if (found !== undefined) response.json(200, found);
      } catch (error) {
        if (!response.headersSent) sendRefusal(response, error, parts.log);
      }
    });
  };
}

/** What every file in bot/http/api/ adds its routes with. */
export interface Router {
  get(path: string, answer: Answer): void;
  /** The body is JSON, at most a megabyte. */
  post(path: string, answer: Answer): void;
  /** The body is left on the request for the answer to read. */
  upload(path: string, answer: Answer): void;
}

export function createRouter(
  server: Server,
  parts: Handling & { jsonBody: RequestHandler[] },
): Router {
  return {
    get: (path, answer) => void server.get(path, apiHandler(parts, answer)),
    post: (path, answer) => void server.post(path, ...parts.jsonBody, apiHandler(parts, answer)),
    upload: (path, answer) => void server.post(path, apiHandler(parts, answer)),
  };
}

/** The address's query, each name once. */
export function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url ?? '', 'http://server').searchParams);
}
