import { StoreConflict, type Operation } from '../../application/document-store.ts';
import { visitPartition } from '../../application/partitions.ts';
import type { Parts, VisitPlace } from '../../application/ports.ts';
import { eventOf } from '../../application/records/event-record.ts';
import { createOf, readRecord, replaceOf, type Kept } from '../../application/records/record.ts';
import { chunkRecord, waveRecord } from '../../application/records/record-types.ts';
import { newChunk, type Chunk } from '../../domain/telling/chunk.ts';
import type { Delivery } from '../../domain/telling/delivery.ts';
import type { Wave } from '../../domain/telling/wave.ts';

/** What a chunk is made of: its deliveries, and the operations that keep them. */
export interface ChunkContent {
  readonly deliveries: readonly Delivery[];
  readonly operations: readonly Operation[];
}

/**
 * Commits the next chunk of a wave together with how far the wave has come, so that a crash at any
 * moment resumes behind it and repeats nothing. Null when somebody else's commit came first: the
 * wave is to be read again.
 */
export async function makeChunk(
  { store, ids, clock }: Parts,
  { council, visitId }: VisitPlace,
  { kept, progress, content }: { kept: Kept<Wave>; progress: Partial<Wave>; content: ChunkContent },
): Promise<{ wave: Kept<Wave>; chunk: Kept<Chunk> | null } | null> {
  const isEmpty = content.deliveries.length === 0;
  const wave = { ...kept.body, ...progress, chunks: kept.body.chunks + (isEmpty ? 0 : 1) };
  const chunk = isEmpty ? null : newChunk(wave, wave.chunks, content.deliveries);
  const event = eventOf({
    id: ids.event(),
    type: 'wave.expanded',
    actor: null,
    subject: wave.key,
    before: kept.body.cursor,
    after: { cursor: wave.cursor, people: content.deliveries.length },
    at: clock.now(),
    visitId,
  });
  const partition = visitPartition(council, visitId);
  try {
    const [etag, chunkEtag] = await store.commit(partition, [
      replaceOf(waveRecord, kept, wave),
      ...(chunk === null ? [] : [createOf(chunkRecord, chunk)]),
      ...content.operations,
      event,
    ]);
    return {
      wave: { id: kept.id, etag: etag ?? '', body: wave },
      chunk: chunk === null ? null : { id: chunk.id, etag: chunkEtag ?? '', body: chunk },
    };
  } catch (error) {
    if (error instanceof StoreConflict) return null;
    throw error;
  }
}

/** A wave as it stands now. */
export function readWave(
  { store }: Pick<Parts, 'store'>,
  { council, visitId }: VisitPlace,
  key: string,
): Promise<Kept<Wave> | null> {
  const partition = visitPartition(council, visitId);
  return readRecord(store, waveRecord, { partition, id: key });
}
