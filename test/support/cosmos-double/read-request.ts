import type { IncomingMessage } from 'node:http';
import { notAnswered } from './refusal.ts';

/** What a request asks for. */
export type Asked =
  | 'account'
  | 'database'
  | 'create-database'
  | 'container'
  | 'create-container'
  | 'ranges'
  | 'read'
  | 'create'
  | 'upsert'
  | 'replace'
  | 'delete'
  | 'batch'
  | 'plan'
  | 'query'
  | 'feed';

/** A request, as far as its address and headers tell. */
export interface DoubleRequest {
  readonly operation: Asked;
  readonly method: string;
  /** What the client signs. */
  readonly resource: { readonly type: string; readonly link: string };
  readonly database: string;
  readonly container: string;
  readonly item: string;
  /** The logical partition as JSON; null when the request names none. */
  readonly partition: string | null;
  readonly body: unknown;
  /** Bytes of the body. */
  readonly size: number;
  header(name: string): string | null;
}

export function readRequest(incoming: IncomingMessage, text: string): DoubleRequest {
  const method = incoming.method ?? 'GET';
  const header = (name: string): string | null => {
    const value = incoming.headers[name];
    return typeof value === 'string' ? value : null;
  };
  const { pathname } = new URL(incoming.url ?? '/', 'http://double');
  const steps = pathname.split('/').filter((step) => step !== '');
  const [, database = '', , container = '', , item = ''] = steps.map(decodeURIComponent);
  return {
    operation: operationOf(method, steps, header),
    method,
    resource: resourceOf(steps),
    database,
    container,
    item,
    partition: header('x-ms-documentdb-partitionkey'),
    body: text === '' ? null : JSON.parse(text),
    size: Buffer.byteLength(text),
    header,
  };
}

/** The kind of resource, and the link to it: a list's is that of what it belongs to. */
function resourceOf(steps: readonly string[]): { type: string; link: string } {
  const single = steps.length % 2 === 0;
  const link = (single ? steps : steps.slice(0, -1)).map(decodeURIComponent).join('/');
  const type = (single ? steps.at(-2) : steps.at(-1)) ?? '';
  return { type, link };
}

/** What the address alone tells. */
const known: Readonly<Record<string, Asked>> = {
  'GET /ID': 'account',
  'GET dbs/ID': 'database',
  'POST dbs': 'create-database',
  'GET dbs/colls/ID': 'container',
  'POST dbs/colls': 'create-container',
  'GET dbs/colls/pkranges': 'ranges',
  'GET dbs/colls/docs/ID': 'read',
  'PUT dbs/colls/docs/ID': 'replace',
  'DELETE dbs/colls/docs/ID': 'delete',
};

function operationOf(
  method: string,
  steps: readonly string[],
  header: (name: string) => string | null,
): Asked {
  const kinds = steps.filter((_, index) => index % 2 === 0).join('/');
  const single = steps.length % 2 === 0;
  const shape = `${method} ${kinds}${single ? '/ID' : ''}`;
  const found = known[shape];
  if (found !== undefined) return found;
  if (shape === 'GET dbs/colls/docs' && header('a-im') !== null) return 'feed';
  if (shape !== 'POST dbs/colls/docs') throw notAnswered(shape);
  if (header('x-ms-cosmos-is-query-plan-request') !== null) return 'plan';
  if (header('x-ms-documentdb-isquery') !== null) return 'query';
  if (header('x-ms-cosmos-is-batch-request') !== null) return 'batch';
  return header('x-ms-documentdb-is-upsert') === null ? 'create' : 'upsert';
}
