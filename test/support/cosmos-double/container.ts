import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Refused } from './refusal.ts';

/** An item as the service keeps it; `body` has the system properties in it. */
export interface StoredItem {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly etag: string;
  /** Its place in its physical partition's order of changes. */
  readonly lsn: number;
  readonly expires: number;
}

type Items = Map<string, StoredItem>;

const definitionSchema = z.looseObject({
  id: z.string(),
  partitionKey: z.object({ paths: z.array(z.string()).length(1), kind: z.literal('Hash') }),
  defaultTtl: z.number().int().optional(),
});
export type ContainerDefinition = z.infer<typeof definitionSchema>;

/** Physical partitions: two, so that a reader of the change feed has to follow more than one. */
export const ranges = ['0', '1'] as const;

/** A container's items by logical partition, and the order in which they changed. */
export interface Container {
  readonly rid: string;
  readonly definition: ContainerDefinition;
  /** What has not expired, by id. */
  itemsOf(partition: string): Items;
  /** Runs changes that all happen or, when it throws, none. */
  atomically<Result>(partition: string, work: (items: Items) => Result): Result;
  make(partition: string, body: Record<string, unknown>): StoredItem;
  /** The items that changed last in a physical partition, in order. */
  changes(range: string, after: number): StoredItem[];
  lastChange(range: string): number;
}

export function createContainer(request: unknown, now: () => number): Container {
  const parsed = definitionSchema.safeParse(request);
  if (!parsed.success) throw new Refused(400, 'The container’s definition is not one');
  const rid = randomUUID().slice(0, 8);
  const definition = { ...parsed.data, _rid: rid, _self: `colls/${rid}/`, _etag: quoted() };
  const partitions = new Map<string, Items>();
  const lsns = new Map<string, number>(ranges.map((range) => [range, 0]));

  function itemsOf(partition: string): Items {
    const items = partitions.get(partition) ?? new Map<string, StoredItem>();
    partitions.set(partition, items);
    const at = now();
    for (const { id, expires } of items.values()) if (expires <= at) items.delete(id);
    return items;
  }

  return {
    rid,
    definition,
    itemsOf,
    atomically(partition, work) {
      const before = itemsOf(partition);
      const changed = new Map(before);
      const result = work(changed);
      partitions.set(partition, changed);
      return result;
    },
    make(partition, body) {
      const range = rangeOf(partition);
      const lsn = (lsns.get(range) ?? 0) + 1;
      lsns.set(range, lsn);
      const seconds = Math.floor(now() / 1_000);
      const etag = quoted();
      const ttl = definition.defaultTtl === undefined ? -1 : (body.ttl ?? definition.defaultTtl);
      return {
        id: String(body.id),
        body: { ...body, _rid: `${rid}${lsn}`, _self: '', _etag: etag, _ts: seconds },
        etag,
        lsn,
        expires: Number(ttl) < 0 ? Infinity : (seconds + Number(ttl)) * 1_000,
      };
    },
    changes(range, after) {
      const keys = [...partitions.keys()].filter((partition) => rangeOf(partition) === range);
      return keys
        .flatMap((partition) => [...itemsOf(partition).values()])
        .filter(({ lsn }) => lsn > after)
        .sort((a, b) => a.lsn - b.lsn);
    },
    lastChange: (range) => lsns.get(range) ?? 0,
  };
}

function rangeOf(partition: string): string {
  const [byte = 0] = createHash('md5').update(partition).digest();
  return ranges[byte % ranges.length] ?? ranges[0];
}

function quoted(): string {
  return `"${randomUUID()}"`;
}
