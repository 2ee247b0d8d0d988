import type { DocumentStore, StoredDocument } from '../application/document-store.ts';

/** A document that some server has written, this one or another. */
export interface Change {
  readonly partition: string;
  readonly document: StoredDocument;
}

/** Reads what any server writes. */
export interface Following {
  /** Milliseconds since everything that had been written was last known to be read. */
  behind(): number;
  readonly stop: () => Promise<void>;
}

/** A store that is open, and how to let go of it. */
export interface OpenStore {
  readonly store: DocumentStore;
  /** Null where no other server can write. Resolves when nothing written afterwards will be missed. */
  readonly follow: ((onChange: (change: Change) => void) => Promise<Following>) | null;
  readonly close: () => Promise<void>;
}
