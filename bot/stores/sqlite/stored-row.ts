import type { StoredDocument } from '../../application/document-store.ts';

/** A row of the table, which is strict: its columns are what they are. */
export interface StoredRow extends Omit<StoredDocument, 'body'> {
  readonly body: string;
}

/** The document that a row holds. */
export function documentOf({ id, type, version, etag, body }: StoredRow): StoredDocument {
  return { id, type, version, etag, body: JSON.parse(body) as unknown };
}
