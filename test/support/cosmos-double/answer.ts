import type { Account } from './account.ts';
import { runBatch } from './batch.ts';
import { partitionKeyRanges, readChangeFeed } from './change-feed.ts';
import { changeItem, mostBytes, type ItemChange } from './change-item.ts';
import type { Container } from './container.ts';
import { planQuery, runQuery } from './query.ts';
import type { DoubleRequest } from './read-request.ts';
import { notAnswered, Refused } from './refusal.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Request units. */
  readonly charge: number;
  readonly scans?: readonly string[];
}

/** Does what a request asks for. @throws Refused */
export function answer(account: Account, request: DoubleRequest, endpoint: string): Answer {
  if (request.size > mostBytes) throw new Refused(413, 'Request size is too large');
  const { operation, database } = request;
  if (operation === 'account') return { status: 200, body: accountOf(endpoint), charge: 0 };
  if (operation === 'create-database' || operation === 'database') {
    const id = operation === 'database' ? database : idOf(request.body);
    if (operation === 'create-database') account.createDatabase(id);
    account.database(id);
    const body = { id, _rid: id, _self: `dbs/${id}/`, _etag: '"1"' };
    return { status: operation === 'database' ? 200 : 201, body, charge: 1 };
  }
  if (operation === 'create-container') {
    const { definition } = account.createContainer(database, request.body);
    return { status: 201, body: definition, charge: 1 };
  }
  return answerInContainer(account.container(database, request.container), request);
}

function answerInContainer(container: Container, request: DoubleRequest): Answer {
  switch (request.operation) {
    case 'container':
      return { status: 200, body: container.definition, charge: 1 };
    case 'ranges':
      return answerRanges(container, request);
    case 'feed':
      return answerFeed(container, request);
    case 'plan':
      return { status: 200, body: planQuery(request.body), charge: 0 };
    case 'query':
      return answerQuery(container, request);
    case 'batch':
      return answerBatch(container, request);
    case 'read':
      return answerRead(container, request);
    default:
      return answerChange(container, request);
  }
}

function answerRanges(container: Container, request: DoubleRequest): Answer {
  const headers = { etag: '"1"' };
  if (request.header('if-none-match') === '"1"') return { status: 304, headers, charge: 0 };
  return { status: 200, body: partitionKeyRanges(container), headers, charge: 0 };
}

function answerFeed(container: Container, request: DoubleRequest): Answer {
  const { status, documents, etag } = readChangeFeed(container, {
    range: request.header('x-ms-documentdb-partitionkeyrangeid'),
    since: request.header('if-none-match'),
    limit: limitOf(request),
  });
  const charge = 1 + documents.length / 10;
  if (status === 304) return { status, headers: { etag }, charge };
  const body = { _rid: container.rid, Documents: documents, _count: documents.length };
  return { status, body, headers: { etag }, charge };
}

function answerQuery(container: Container, request: DoubleRequest): Answer {
  const { documents, continuation, scans } = runQuery(container, request.partition, {
    body: request.body,
    limit: limitOf(request),
    continuation: request.header('x-ms-continuation'),
  });
  return {
    status: 200,
    body: { _rid: container.rid, Documents: documents, _count: documents.length },
    headers: continuation === null ? {} : { 'x-ms-continuation': continuation },
    charge: 2.8 + documents.length * 0.05,
    scans,
  };
}

function answerBatch(container: Container, request: DoubleRequest): Answer {
  if (request.header('x-ms-cosmos-batch-atomic')?.toLowerCase() !== 'true') {
    throw notAnswered('a batch that is not atomic');
  }
  const { status, results } = runBatch(container, partitionOf(request), {
    body: request.body,
    minimal: request.header('prefer') === 'return=minimal',
  });
  const charge = results.reduce((sum, { requestCharge }) => sum + requestCharge, 0);
  return { status, body: results, charge };
}

function answerRead(container: Container, request: DoubleRequest): Answer {
  const item = container.itemsOf(partitionOf(request)).get(request.item);
  if (item === undefined) throw new Refused(404, 'Entity does not exist in the system.');
  const headers = { etag: item.etag };
  if (request.header('if-none-match') === item.etag) return { status: 304, headers, charge: 1 };
  const kilobytes = Math.ceil(JSON.stringify(item.body).length / 1_024);
  return { status: 200, body: item.body, headers, charge: kilobytes };
}

function answerChange(container: Container, request: DoubleRequest): Answer {
  const partition = partitionOf(request);
  const { status, item } = container.atomically(partition, (items) =>
    changeItem(container, { partition, items }, changeOf(request)),
  );
  if (item === null) return { status, charge: 6 };
  return { status, body: item.body, headers: { etag: item.etag }, charge: 6 };
}

function changeOf(request: DoubleRequest): ItemChange {
  const { operation, item: id, body } = request;
  const match = request.header('if-match');
  const condition = match === null ? {} : { ifMatch: match };
  if (operation === 'create') return { kind: 'create', body };
  if (operation === 'upsert') return { kind: 'upsert', body, ...condition };
  if (operation === 'replace') return { kind: 'replace', id, body, ...condition };
  if (operation === 'delete') return { kind: 'delete', id, ...condition };
  throw notAnswered(operation);
}

function partitionOf({ partition }: DoubleRequest): string {
  if (partition === null) throw new Refused(400, 'PartitionKey value must be supplied');
  return JSON.stringify(JSON.parse(partition));
}

function limitOf(request: DoubleRequest): number {
  const asked = Number(request.header('x-ms-max-item-count') ?? 100);
  return asked > 0 ? asked : 1_000;
}

function idOf(body: unknown): string {
  const id: unknown = (body as { id?: unknown } | null)?.id;
  if (typeof id !== 'string') throw new Refused(400, 'The id is not one');
  return id;
}

function accountOf(endpoint: string): object {
  const locations = [{ name: 'UK South', databaseAccountEndpoint: endpoint }];
  return {
    id: 'double',
    _rid: 'double',
    _self: '',
    writableLocations: locations,
    readableLocations: locations,
    enableMultipleWriteLocations: false,
    userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
  };
}
