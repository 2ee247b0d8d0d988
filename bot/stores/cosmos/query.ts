import type { Container, SqlQuerySpec } from '@azure/cosmos';
import type { Page, Wanted } from '../../application/document-store.ts';
import type { Meter } from './meter.ts';
import type { Persist } from './persist.ts';
import { documentOf } from './stored-item.ts';

export interface QueryParts {
  readonly container: Container;
  readonly persist: Persist;
  readonly meter: Meter;
}

/**
 * Queries in order of id, within one logical partition. One document more than asked for tells
 * whether there is a further page, which begins behind the last id: unlike the service's own
 * token that holds for both stores. The service may end a page early; its token fetches the rest.
 */
export function createQuery(parts: QueryParts) {
  return async function query(
    partition: string,
    types: readonly string[],
    wanted: Wanted = {},
  ): Promise<Page> {
    const limit = wanted.limit ?? 1_000;
    const spec = specOf(partition, types, wanted);
    const found = await itemsOf(parts, { partition, spec, most: limit + 1 });
    const documents = found.slice(0, limit).map(documentOf);
    const more = found.length > limit;
    return { documents, continuation: more ? (documents.at(-1)?.id ?? null) : null };
  };
}

/** What a statement finds in a partition, until there are `most` or no more. */
export async function itemsOf(
  { container, persist, meter }: QueryParts,
  { partition, spec, most }: { partition: string; spec: SqlQuerySpec; most: number },
): Promise<unknown[]> {
  const found: unknown[] = [];
  let token: string | undefined;
  while (found.length < most) {
    const page = await persist((abortSignal) =>
      container.items
        .query<unknown>(spec, {
          partitionKey: partition,
          maxItemCount: most - found.length,
          abortSignal,
          ...(token !== undefined && { continuationToken: token }),
        })
        .fetchNext(),
    );
    meter.count('query', page.requestCharge);
    found.push(...page.resources);
    if (!page.hasMoreResults) return found;
    token = page.continuationToken;
  }
  return found;
}

/** The partition stands in the statement too, so that no option left out could widen it. */
function specOf(partition: string, types: readonly string[], wanted: Wanted): SqlQuerySpec {
  const fields = Object.entries(wanted.equals ?? {});
  const conditions = [
    'c.partition = @partition',
    `c.type IN (${types.map((_, index) => `@type${index}`).join(', ')})`,
    'c.id > @after',
    ...fields.map(([field], index) => `c.body["${nameOf(field)}"] = @field${index}`),
  ];
  return {
    query: `SELECT * FROM c WHERE ${conditions.join(' AND ')} ORDER BY c.id`,
    parameters: [
      { name: '@partition', value: partition },
      ...types.map((value, index) => ({ name: `@type${index}`, value })),
      { name: '@after', value: wanted.continuation ?? wanted.idAfter ?? '' },
      ...fields.map(([, value], index) => ({ name: `@field${index}`, value })),
    ],
  };
}

/** Names of fields come from our own code; anything else has no place in a statement. */
function nameOf(field: string): string {
  if (!/^\w+$/.test(field)) throw new RangeError(`${field} is not the name of a field`);
  return field;
}
