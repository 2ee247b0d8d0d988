import type { Chunk } from '../domain/telling/chunk.ts';
import type { Operation } from './document-store.ts';
import { replaceOf, type Kept } from './records/record.ts';
import { chunkRecord } from './records/record-types.ts';

/** Lets a chunk go out once more; those of it who have heard hear nothing. */
export function reopenChunk(kept: Kept<Chunk>): Operation {
  return replaceOf(chunkRecord, kept, { ...kept.body, state: 'open', dueAt: null });
}
