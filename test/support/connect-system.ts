import { createdConnectionSchema, type CreateConnection } from '../../bot/contract/connections.ts';
import { paths } from '../../bot/contract/paths.ts';
import { scopes, type Scope } from '../../bot/domain/connections/scopes.ts';
import { apiOf } from './api-client.ts';
import type { TestApp } from './test-app.ts';

/** Another system as it calls the product: by a connection key, in JSON. */
export interface ConnectedSystem {
  readonly id: string;
  readonly key: string;
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  delete(path: string): Promise<Answered>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** The director connects a system, which may do everything unless said otherwise. */
export async function connectSystem(
  app: TestApp,
  { name = 'Case system', allowed = scopes }: { name?: string; allowed?: readonly Scope[] } = {},
): Promise<ConnectedSystem> {
  const asked: CreateConnection = { kind: 'key', name, scopes: [...allowed], days: 200 };
  const director = apiOf(app, 'Dana Whitfield');
  const made = await director.post(paths.connections, asked, createdConnectionSchema);
  const key = made.key ?? '';

  async function call(method: string, path: string, init: RequestInit = {}): Promise<Answered> {
    const authorization = `Bearer ${key}`;
    const headers = { authorization, ...(init.headers as Record<string, string> | undefined) };
    const address = new URL(`/api/connector/v1${path}`, app.url);
    const response = await fetch(address, { ...init, method, headers });
    const text = await response.text();
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    return { status: response.status, headers: response.headers, body };
  }

  return {
    id: made.connection.id,
    key,
    get: (path, headers = {}) => call('GET', path, { headers }),
    post: (path, body = {}, headers = {}) =>
      call('POST', path, {
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    delete: (path) => call('DELETE', path),
  };
}
