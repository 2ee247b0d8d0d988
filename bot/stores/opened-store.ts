import type { DocumentStore, PlacedDocument } from '../application/document-store.ts';

/** Reads what any server writes. */
export interface Following {
  /** Milliseconds since everything that had been written was last known to be read. */
  behind(): number;
  readonly stop: () => Promise<void>;
}

/** A store that is open, and how to let go of it. */
export interface OpenStore {
  readonly store: DocumentStore;
  /**
   * Null where no other server can write. Tells of what some server has written, this one or
   * another; resolves when nothing written afterwards will be missed.
   */
  readonly follow: ((onChange: (change: PlacedDocument) => void) => Promise<Following>) | null;
  /**
   * All that is kept, of every council, in no order that means anything: for copying and checking
   * the whole. A document that is written meanwhile may come twice.
   */
  readonly everything: () => AsyncIterable<PlacedDocument>;
  readonly close: () => Promise<void>;
}
