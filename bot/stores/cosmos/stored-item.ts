import { z } from 'zod';
import type { NewDocument, StoredDocument } from '../../application/document-store.ts';

/** A document as an item of the container. */
export interface NewItem extends NewDocument {
  readonly partition: string;
  /** The commit that wrote it: how a commit whose answer was lost is recognised afterwards. */
  readonly commit: string;
}

export const storedItemSchema = z.object({
  id: z.string(),
  partition: z.string(),
  type: z.string(),
  version: z.number(),
  commit: z.string(),
  _etag: z.string(),
  body: z.unknown(),
});

export function documentOf(item: unknown): StoredDocument {
  const { id, type, version, body, _etag } = storedItemSchema.parse(item);
  return { id, type, version, etag: _etag, body };
}
