/**
 * The one port behind which everything is kept. Documents live in partitions: `{council}` for what
 * outlives a visit, `{council}/{visit}` for what belongs to one. No call reaches across partitions,
 * so no code path reads across councils.
 */
export interface DocumentStore {
  /** The document, or null when there is none. */
  read(partition: string, id: string): Promise<StoredDocument | null>;
  /** The documents of the types in order of id, a page at a time. */
  query(partition: string, types: readonly string[], wanted?: Wanted): Promise<Page>;
  /**
   * All operations or none, in one partition: at most 100 operations and 2 MB, as Cosmos DB allows.
   * @throws StoreConflict when a document to create exists, or one to replace or delete has changed
   * or is gone. Nothing is changed then.
   * @returns the new ETags, one for each operation; empty for a deleted document
   */
  commit(partition: string, operations: readonly Operation[]): Promise<readonly string[]>;
}

export interface StoredDocument {
  readonly id: string;
  readonly type: string;
  /** The version of the type's schema that the body was written with. */
  readonly version: number;
  readonly etag: string;
  readonly body: unknown;
}

/** A document, and the partition that it is in. */
export interface PlacedDocument {
  readonly partition: string;
  readonly document: StoredDocument;
}

export type NewDocument = Omit<StoredDocument, 'etag'>;

export type Operation =
  | { readonly kind: 'create'; readonly document: NewDocument }
  | { readonly kind: 'replace'; readonly document: NewDocument; readonly etag: string }
  | { readonly kind: 'delete'; readonly id: string; readonly etag: string };

/** Which of the documents, and how many at a time. */
export interface Wanted {
  /** Fields of the body, at its top level, that must equal these. */
  readonly equals?: Readonly<Record<string, string | number | boolean>>;
  /** Only documents whose id sorts behind this one. */
  readonly idAfter?: string;
  /** At most this many documents; 1000 when not said. */
  readonly limit?: number;
  /** As the page before gave it. */
  readonly continuation?: string;
}

export interface Page {
  readonly documents: readonly StoredDocument[];
  /** To ask for the next page with; null on the last. */
  readonly continuation: string | null;
}

export const commitLimits = { operations: 100, bytes: 2 * 1024 * 1024 } as const;

/** A commit met a document in another state than expected; nothing was written. */
export class StoreConflict extends Error {
  override name = 'StoreConflict';
  readonly reason: 'exists' | 'changed' | 'missing';
  readonly documentId: string;

  constructor(reason: StoreConflict['reason'], documentId: string) {
    super(`Document ${documentId} ${reason}`);
    this.reason = reason;
    this.documentId = documentId;
  }
}

/** The store cannot take this now; `retryAfter` is in milliseconds. */
export class StoreBusy extends Error {
  override name = 'StoreBusy';
  readonly retryAfter: number;

  constructor(retryAfter: number, options?: ErrorOptions) {
    super('The store is busy', options);
    this.retryAfter = retryAfter;
  }
}
