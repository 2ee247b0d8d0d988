import { StoreConflict } from '../application/document-store.ts';
import { councilPartition, visitPartition } from '../application/partitions.ts';
import type { VisitPlace } from '../application/ports.ts';
import { queryRecords, replaceOf, type Kept } from '../application/records/record.ts';
import { chunkRecord, waveRecord } from '../application/records/record-types.ts';
import type { Chunk } from '../domain/telling/chunk.ts';
import { isDue } from '../domain/telling/release.ts';
import type { Wave } from '../domain/telling/wave.ts';
import type { Visit } from '../domain/visits/visit.ts';
import type { ChunkPlace } from './chunk-queue.ts';
import { machineTime, machineTimeIn, type DeliveryParts } from './delivery-parts.ts';
import { createExpandWave } from './expand-wave.ts';
import type { RunChunk } from './run-chunk.ts';
import { requestLength } from './slots.ts';

/** So long before its turn a chunk is to be at hand, in milliseconds. */
const lead = 1_500;
/** An open chunk whose time is over by this much has been lost on the way: it is put back. */
const overdue = 30_000;

/**
 * Expands what a visit still has to tell and puts the chunks onto the queue, to come up second by
 * second. The core group's requests are out before anything else of the visit is put there.
 */
export function createPlanVisit(parts: DeliveryParts, run: RunChunk) {
  const expand = createExpandWave(parts);

  /** Its answers are not waited for: one slow answer is no reason to keep everybody waiting. */
  function runFirst(place: ChunkPlace): Promise<void> {
    return new Promise((resolve) => {
      run(place, 1, { atOnce: true, onOut: resolve }).catch((error: unknown) => {
        parts.log.error({ visitId: place.visitId, chunk: place.chunk, error }, 'chunk failed');
        void parts.queue.put(place, lead);
      });
    });
  }

  /** @param all puts every open chunk onto the queue: it has lost them with an earlier process */
  return async function planVisit(council: string, visit: Visit, all: boolean): Promise<void> {
    const waves = await wavesOf(parts, council, visit);
    const line = createLine(parts, council, visit);
    const placeOf = (chunk: string) => ({ council, visitId: visit.id, chunk });
    for (const kept of await lostChunks(parts, { council, visitId: visit.id }, all)) {
      if (isFirst(waves, kept.body.wave)) await runFirst(placeOf(kept.body.id));
      else await line.add(kept);
    }
    for (const wave of waves) {
      if (!mayGoOut(parts, visit, wave)) continue;
      const keys = waves.map(({ key }) => key);
      for await (const chunk of expand({ council, visit, wave: wave.key, keys })) {
        if (parts.stopping.aborted) return;
        if (isFirst(waves, wave.key)) await runFirst(placeOf(chunk.body.id));
        else await line.add(chunk);
      }
    }
  };
}

function isFirst(waves: readonly Wave[], key: string): boolean {
  const wave = waves.find((one) => one.key === key);
  return wave?.audience === 'core-group' && wave.about.kind === 'announcement';
}

/** Of a visit that is off or over nothing is announced any more. */
function mayGoOut({ clock }: DeliveryParts, { state }: Visit, wave: Wave): boolean {
  if (wave.state === 'expanded' || !isDue(wave.release, clock.now())) return false;
  return wave.about.kind !== 'announcement' || (state !== 'cancelled' && state !== 'closed');
}

async function wavesOf({ store }: DeliveryParts, council: string, visit: Visit): Promise<Wave[]> {
  const partition = visitPartition(council, visit.id);
  const waves = await queryRecords(store, waveRecord, { partition });
  return waves.map(({ body }) => body).sort((a, b) => a.position - b.position);
}

/** Open chunks that were never put onto the queue, and those that have been lost from it. */
async function lostChunks(
  parts: DeliveryParts,
  { council, visitId }: VisitPlace,
  all: boolean,
): Promise<Kept<Chunk>[]> {
  const open = await queryRecords(parts.store, chunkRecord, {
    partition: visitPartition(council, visitId),
    wanted: { equals: { state: 'open' } },
  });
  const late = machineTime(parts) - overdue;
  return open.filter(({ body: { dueAt } }) => all || dueAt === null || Date.parse(dueAt) < late);
}

/** Puts chunks onto the queue one behind the other, each as far on as those before it take. */
function createLine(parts: DeliveryParts, council: string, visit: Visit) {
  let ahead = 0;
  return {
    async add(kept: Kept<Chunk>): Promise<void> {
      // Nobody is told before the app knows where Teams answers; the first activity says it.
      if ((await parts.store.read(councilPartition(council), 'installation:teams')) === null)
        return;
      const wait = Math.max(0, ahead - lead);
      ahead += kept.body.recipients.length * requestLength;
      const chunk = { ...kept.body, dueAt: machineTimeIn(parts, wait) };
      const partition = visitPartition(council, visit.id);
      try {
        await parts.store.commit(partition, [replaceOf(chunkRecord, kept, chunk)]);
      } catch (error) {
        if (error instanceof StoreConflict) return;
        throw error;
      }
      await parts.queue.put({ council, visitId: visit.id, chunk: chunk.id }, wait);
    },
  };
}
