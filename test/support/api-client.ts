import { z } from 'zod';
import { problemSchema, type Problem } from '../../bot/contract/problem.ts';
import type { TestApp } from './test-app.ts';

/** The tab's API as one person's page calls it. */
export interface ApiClient {
  /** The answer, checked against what the contract says of it. */
  get<Body>(path: string, schema: z.core.$ZodType<Body>): Promise<Body>;
  post<Body>(path: string, body: unknown, schema: z.core.$ZodType<Body>): Promise<Body>;
  /** A request that is refused: the problem, with its status. */
  refusal(method: string, path: string, options?: RefusedOptions): Promise<Problem>;
  request(method: string, path: string, init?: RequestInit): Promise<Response>;
}

interface RefusedOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

/** @param name somebody on the staff list; null for a caller who does not say who they are */
export function apiOf(app: TestApp, name: string | null): ApiClient {
  const who: Record<string, string> =
    name === null ? {} : { authorization: `Persona ${app.actor(name).person.id}` };

  function request(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...who, ...(init.headers as Record<string, string> | undefined) };
    return fetch(new URL(path, app.url), { ...init, method, headers });
  }

  function withJson(body: unknown, headers: Record<string, string> = {}): RequestInit {
    if (body === undefined) return { headers };
    return {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    };
  }

  async function answered<Body>(response: Response, schema: z.core.$ZodType<Body>): Promise<Body> {
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return z.parse(schema, await response.json());
  }

  return {
    request,
    get: async (path, schema) => answered(await request('GET', path), schema),
    post: async (path, body, schema) =>
      answered(await request('POST', path, withJson(body)), schema),
    async refusal(method, path, { body, headers } = {}) {
      const response = await request(method, path, withJson(body, headers));
      const type = response.headers.get('content-type') ?? '';
      const problem = problemSchema.parse(await response.json());
      if (!type.startsWith('application/problem+json') || problem.status !== response.status) {
        throw new Error(`${response.status} ${type} is no answer for ${JSON.stringify(problem)}`);
      }
      return problem;
    },
  };
}
