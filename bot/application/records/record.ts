import { z } from 'zod';
import { DomainError } from '../../domain/errors.ts';
import type { DocumentStore, Operation, Page, StoredDocument, Wanted } from '../document-store.ts';

/** A kind of stored document: its type, the version of its schema, and where its id comes from. */
export interface RecordType<Body> {
  readonly type: string;
  readonly version: number;
  readonly schema: z.ZodType<Body>;
  /** Makes a body of this version out of one that an earlier version wrote. */
  readonly upgrade?: (body: unknown, version: number) => unknown;
  /** The document's id within its partition; the type comes first, so that types never collide. */
  idOf(body: Body): string;
}

/** A body as read, with the ETag that a change to it must carry. */
export interface Kept<Body> {
  readonly id: string;
  readonly etag: string;
  readonly body: Body;
}

const newer =
  'Part of this was written by a newer version of Visit Ready than the one that answers you. Nothing was changed. Try again in a few minutes.';

/** A stored document that this program cannot read: it is left as it is. */
export class UnreadableRecord extends Error {
  override name = 'UnreadableRecord';
}

export function createOf<Body>(record: RecordType<Body>, body: Body): Operation {
  return { kind: 'create', document: documentOf(record, body) };
}

export function replaceOf<Body>(record: RecordType<Body>, kept: Kept<Body>, body: Body): Operation {
  return { kind: 'replace', document: documentOf(record, body), etag: kept.etag };
}

export function deleteOf({ id, etag }: Pick<Kept<unknown>, 'id' | 'etag'>): Operation {
  return { kind: 'delete', id, etag };
}

/**
 * @throws DomainError `busy` when the document is of a newer version: a newer server is taking over
 * @throws UnreadableRecord when it does not fit its schema
 */
export async function readRecord<Body>(
  store: DocumentStore,
  record: RecordType<Body>,
  place: { partition: string; id: string },
): Promise<Kept<Body> | null> {
  const document = await store.read(place.partition, `${record.type}:${place.id}`);
  return document === null ? null : keptOf(record, document);
}

/** All records of a type in a partition, page after page. */
export async function queryRecords<Body>(
  store: DocumentStore,
  record: RecordType<Body>,
  from: { partition: string; wanted?: Wanted },
): Promise<Kept<Body>[]> {
  const documents = await queryDocuments(store, from.partition, {
    types: [record.type],
    ...from.wanted,
  });
  return documents.map((document) => keptOf(record, document));
}

/** All documents of some types in a partition, page after page. */
export async function queryDocuments(
  store: DocumentStore,
  partition: string,
  { types, ...wanted }: { types: readonly string[] } & Wanted,
): Promise<StoredDocument[]> {
  const found: StoredDocument[] = [];
  for (let next: Wanted | null = wanted; next !== null;) {
    const page: Page = await store.query(partition, types, next);
    found.push(...page.documents);
    next = page.continuation === null ? null : { ...wanted, continuation: page.continuation };
  }
  return found;
}

function documentOf<Body>(record: RecordType<Body>, body: Body) {
  return {
    id: `${record.type}:${record.idOf(body)}`,
    type: record.type,
    version: record.version,
    // What is written has the shape that is read: text for moments, for one.
    body: z.encode(record.schema, body),
  };
}

/** What a document holds, checked once for as long as a store hands out the same one. */
export function keptOf<Body>(record: RecordType<Body>, document: StoredDocument): Kept<Body> {
  const checked = checkedBodies.get(document) as Kept<Body> | undefined;
  if (checked !== undefined) return checked;
  const kept = check(record, document);
  checkedBodies.set(document, kept);
  return kept;
}

/** A document's type says which record it is, so that the document alone will do as the key. */
const checkedBodies = new WeakMap<StoredDocument, Kept<unknown>>();

function check<Body>(record: RecordType<Body>, document: StoredDocument): Kept<Body> {
  if (document.version > record.version) {
    throw new DomainError('busy', newer);
  }
  const isEarlier = document.version < record.version;
  const { upgrade } = record;
  const body = isEarlier && upgrade ? upgrade(document.body, document.version) : document.body;
  const parsed = record.schema.safeParse(body);
  if (!parsed.success) {
    throw new UnreadableRecord(`${document.id} does not fit its schema`, { cause: parsed.error });
  }
  return { id: document.id, etag: document.etag, body: frozen(parsed.data) };
}

/** Several readers share it: nobody may change it in place. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
