import { z } from 'zod';
import type { Container, StoredItem } from './container.ts';
import { notAnswered, Refused } from './refusal.ts';
import { compareText, readSql, type Condition } from './sql.ts';

const requestSchema = z.strictObject({
  query: z.string(),
  parameters: z.array(z.strictObject({ name: z.string(), value: z.unknown() })),
});

export interface QueryPage {
  readonly documents: readonly unknown[];
  readonly continuation: string | null;
  /** Properties that no index serves: the service reads the whole partition for them. */
  readonly scans: readonly string[];
}

const continuationSchema = z.object({ query: z.string(), after: z.string() });

/** The service ends a page at 4 MB, whatever was asked for. */
const mostPageBytes = 4 * 1024 * 1024;

/** A page of a query within one logical partition, in order of id. */
export function runQuery(
  container: Container,
  partition: string | null,
  request: { body: unknown; limit: number; continuation: string | null },
): QueryPage {
  const { text, conditions } = readQuery(request.body);
  if (partition === null) throw notAnswered('a query across partitions');
  const own = conditions.find(({ path }) => path.join('.') === 'partition');
  const named: unknown = (JSON.parse(partition) as unknown[])[0];
  if (own?.holds(named) !== true) throw notAnswered('a query without its partition');

  const after = startOf(request.continuation, text);
  // Everything that is looked at is in the partition.
  const others = conditions.filter((condition) => condition !== own);
  const found = [...container.itemsOf(partition).values()]
    .filter((item) => others.every((condition) => meets(item, condition)))
    .filter(({ id }) => after === null || compareText(id, after) > 0)
    .sort((a, b) => compareText(a.id, b.id));
  const page = pageOf(found, request.limit);
  const last = page.at(-1);
  const more = last !== undefined && page.length < found.length;
  return {
    documents: page.map(({ body }) => body),
    continuation: more ? JSON.stringify({ query: text, after: last.id }) : null,
    scans: conditions.map(({ path }) => path).flatMap((path) => unindexed(container, path)),
  };
}

/** Checks a query as the request for its plan does. */
export function planQuery(body: unknown): object {
  readQuery(body);
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      orderBy: ['Ascending'],
      orderByExpressions: ['c.id'],
      groupByExpressions: [],
      aggregates: [],
      rewrittenQuery: '',
      hasSelectValue: false,
    },
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  };
}

function readQuery(body: unknown): { text: string; conditions: readonly Condition[] } {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) throw notAnswered(`a query, ${parsed.error.message}`);
  const { query, parameters } = parsed.data;
  const values = new Map(parameters.map(({ name, value }) => [name, value]));
  return { text: JSON.stringify(parsed.data), conditions: readSql(query, values) };
}

/** A continuation is of use to the query that it came from alone. */
function startOf(continuation: string | null, text: string): string | null {
  if (continuation === null) return null;
  const parsed = continuationSchema.safeParse(JSON.parse(continuation));
  if (!parsed.success || parsed.data.query !== text) {
    throw new Refused(400, 'Malformed continuation token');
  }
  return parsed.data.after;
}

function pageOf(found: readonly StoredItem[], limit: number): StoredItem[] {
  const page: StoredItem[] = [];
  let bytes = 0;
  for (const item of found) {
    bytes += JSON.stringify(item.body).length;
    if (page.length === limit || (page.length > 0 && bytes > mostPageBytes)) break;
    page.push(item);
  }
  return page;
}

function meets(item: StoredItem, { path, holds }: Condition): boolean {
  let value: unknown = item.body;
  for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
  return holds(value);
}

const policySchema = z.object({ includedPaths: z.array(z.object({ path: z.string() })) });

function unindexed(container: Container, path: readonly string[]): string[] {
  if (path.join() === 'id') return [];
  const policy = policySchema.safeParse(container.definition.indexingPolicy);
  if (!policy.success) return [];
  const wanted = `/${path.join('/')}/?`;
  const included = policy.data.includedPaths.map((each) => each.path);
  return included.includes(wanted) || included.includes('/*') ? [] : [wanted];
}
