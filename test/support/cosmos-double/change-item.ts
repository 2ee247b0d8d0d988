import type { Container, StoredItem } from './container.ts';
import { Refused } from './refusal.ts';

export const mostBytes = 2 * 1024 * 1024;

/** One change to one item. */
export type ItemChange =
  | { readonly kind: 'create' | 'upsert'; readonly body: unknown; readonly ifMatch?: string }
  | {
      readonly kind: 'replace';
      readonly id: string;
      readonly body: unknown;
      readonly ifMatch?: string;
    }
  | { readonly kind: 'delete'; readonly id: string; readonly ifMatch?: string };

export interface Changed {
  readonly status: 200 | 201 | 204;
  readonly item: StoredItem | null;
}

/** Makes a change among a partition's items, or refuses it as the service does. */
export function changeItem(
  container: Container,
  { partition, items }: { partition: string; items: Map<string, StoredItem> },
  change: ItemChange,
): Changed {
  const body = change.kind === 'delete' ? null : bodyFor(container, partition, change.body);
  const id = 'id' in change ? change.id : String(body?.id);
  const existing = items.get(id);
  if (change.kind === 'create' && existing !== undefined) {
    throw new Refused(409, 'Entity with the specified id already exists in the system.');
  }
  if (existing === undefined && (change.kind === 'replace' || change.kind === 'delete')) {
    throw new Refused(404, 'Entity with the specified id does not exist in the system.');
  }
  const conditional = change.ifMatch !== undefined && change.ifMatch !== '*';
  if (conditional && existing !== undefined && change.ifMatch !== existing.etag) {
    throw new Refused(412, 'One of the specified pre-condition is not met');
  }
  if (body === null) {
    items.delete(id);
    return { status: 204, item: null };
  }
  if (body.id !== id) throw new Refused(400, 'The id in the body is another than in the address');
  const item = container.make(partition, body);
  items.set(id, item);
  return { status: existing === undefined ? 201 : 200, item };
}

function bodyFor(
  container: Container,
  partition: string,
  given: unknown,
): Record<string, unknown> & { id: string } {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Refused(400, 'The body is not an object');
  }
  const body = given as Record<string, unknown>;
  const { id, ttl } = body;
  if (typeof id !== 'string' || !isId(id)) throw new Refused(400, 'The id is not one');
  if (ttl !== undefined && ttl !== -1 && !(Number.isInteger(ttl) && Number(ttl) > 0)) {
    throw new Refused(400, 'The ttl is neither -1 nor a whole number of seconds');
  }
  const property = container.definition.partitionKey.paths[0]?.slice(1) ?? '';
  if (JSON.stringify([body[property]]) !== partition) {
    throw new Refused(400, 'PartitionKey extracted from document doesn’t match the header', 1001);
  }
  if (Buffer.byteLength(JSON.stringify(body)) > mostBytes) {
    throw new Refused(413, 'Request size is too large');
  }
  return { ...body, id };
}

function isId(id: string): boolean {
  const bytes = Buffer.byteLength(id);
  return bytes > 0 && bytes <= 1_023 && !/[/\\?#]/.test(id);
}
