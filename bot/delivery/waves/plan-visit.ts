import { setTimeout as sleep } from 'node:timers/promises';
import { StoreConflict } from '../../application/document-store.ts';
import { correlated } from '../../application/correlation.ts';
import { councilPartition, visitPartition } from '../../application/partitions.ts';
import type { VisitPlace } from '../../application/ports.ts';
import { queryRecords, replaceOf, type Kept } from '../../application/records/record.ts';
import { chunkRecord, waveRecord } from '../../application/records/record-types.ts';
import type { Chunk } from '../../domain/telling/chunk.ts';
import { isDue } from '../../domain/telling/release.ts';
import type { Wave } from '../../domain/telling/wave.ts';
import { isOffOrOver } from '../../domain/visit-life/states.ts';
import type { ChunkPlace } from '../queue/chunk-queue.ts';
import { machineTime, machineTimeIn, type DeliveryParts } from '../delivery-parts.ts';
import { createExpandWave, type Told } from './expand-wave.ts';
import type { RunChunk } from '../sending/run-chunk.ts';

/** So long before its turn a chunk is to be at hand, in milliseconds. */
const lead = 1_500;
/** An open chunk whose time is over by this much has been lost on the way: it is put back. */
const overdue = 30_000;
/**
 * Everybody else waits for the core group's answers, but no longer than this, in milliseconds: the SDK
 * writes a request some turns of the event loop after it is called, and may be held up on the way.
 */
const untilArrived = 250;
/** Making a chunk holds up what is being sent: with a long line there is no hurry, in milliseconds. */
const longLine = 3_000;
const unhurried = 200;

/**
 * Expands what a visit still has to tell and puts the chunks onto the queue, to come up second by
 * second. The core group's requests are out before anything else of the visit is put there.
 */
export function createPlanVisit(parts: DeliveryParts, run: RunChunk) {
  const expand = createExpandWave(parts);

  /** One slow answer is no reason to keep everybody waiting. */
  async function runFirst(place: ChunkPlace): Promise<void> {
    const out = Promise.withResolvers<undefined>();
    const answered = run(place, 1, {
      atOnce: true,
      onOut: () => {
        out.resolve(undefined);
      },
    }).catch((error: unknown) => {
      parts.log.error({ visitId: place.visitId, chunk: place.chunk, error }, 'chunk failed');
      void parts.queue.put(place, lead);
    });
    // It may fail before anything goes out.
    await Promise.race([answered, out.promise]);
    await Promise.race([answered, sleep(untilArrived)]);
  }

  async function sendOut(
    place: VisitPlace,
    visit: Told,
    { wave, waves }: { wave: Wave; waves: readonly Wave[] },
  ): Promise<void> {
    const { council } = place;
    const keys = waves.map(({ key }) => key);
    for await (const chunk of expand({ council, visit, wave: wave.key, keys })) {
      if (parts.stopping.aborted) return;
      if (isFirst(waves, wave.key)) await runFirst({ ...place, chunk: chunk.body.id });
      else await putInLine(parts, place, chunk);
      if (parts.line.length(council) > longLine) await sleep(unhurried);
    }
  }

  /** @param all puts every open chunk onto the queue: it has lost them with an earlier process */
  return async function planVisit(council: string, visit: Told, all: boolean): Promise<void> {
    const waves = await wavesOf(parts, council, visit);
    const place = { council, visitId: visit.id };
    for (const kept of await lostChunks(parts, place, all)) {
      if (isFirst(waves, kept.body.wave)) await runFirst({ ...place, chunk: kept.body.id });
      else await putInLine(parts, place, kept);
    }
    for (const wave of waves) {
      if (!mayGoOut(parts, visit, wave)) continue;
      await correlated(wave.correlationId, () => sendOut(place, visit, { wave, waves }));
    }
  };
}

function isFirst(waves: readonly Wave[], key: string): boolean {
  const wave = waves.find((one) => one.key === key);
  return wave?.audience === 'core-group' && wave.about.kind === 'announcement';
}

/** Of a visit that is off or over nothing is announced any more. */
function mayGoOut({ clock }: DeliveryParts, visit: Told, wave: Wave): boolean {
  if (wave.state === 'expanded' || !isDue(wave.release, clock.now())) return false;
  const isOff = 'state' in visit && isOffOrOver(visit.state);
  return wave.about.kind !== 'announcement' || !isOff;
}

async function wavesOf({ store }: DeliveryParts, council: string, visit: Told): Promise<Wave[]> {
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

/** Puts a chunk onto the queue, behind those that wait for their turn. */
async function putInLine(
  { store, line, queue, machine }: DeliveryParts,
  place: VisitPlace,
  kept: Kept<Chunk>,
): Promise<void> {
  const { council, visitId } = place;
  // Nobody is told before the app knows where Teams answers; the first activity says it.
  if ((await store.read(councilPartition(council), 'installation:teams')) === null) return;
  const wait = Math.max(0, line.join(council, kept.body.recipients.length) - lead);
  const chunk = { ...kept.body, dueAt: machineTimeIn({ machine }, wait) };
  try {
    await store.commit(visitPartition(council, visitId), [replaceOf(chunkRecord, kept, chunk)]);
  } catch (error) {
    if (error instanceof StoreConflict) return;
    throw error;
  }
  await queue.put({ council, visitId, chunk: chunk.id }, wait);
}
