import { correlated } from '../../application/correlation.ts';
import { StoreConflict } from '../../application/document-store.ts';
import { councilPartition, visitPartition } from '../../application/partitions.ts';
import { eventOf } from '../../application/records/event-record.ts';
import { readRecord, replaceOf, type Kept } from '../../application/records/record.ts';
import {
  chunkRecord,
  deliveryRecord,
  installationRecord,
  waveRecord,
} from '../../application/records/record-types.ts';
import { deliveryIdOf, type Chunk } from '../../domain/telling/chunk.ts';
import { isSettled, type Delivery } from '../../domain/telling/delivery.ts';
import { findChat } from './chat-of-person.ts';
import type { ChunkPlace } from '../queue/chunk-queue.ts';
import { machineTime, machineTimeIn, type DeliveryParts, type Errand } from '../delivery-parts.ts';
import { findDue } from './find-due.ts';
import { createSendChunk, type Job } from './send-chunk.ts';

/** With more of the council's time than this taken by others, a chunk comes again later. */
const longestQueue = 3_000;
/** So long before its turn a chunk is taken up, in milliseconds. */
const lead = 1_500;
/** A chunk handed out so often without an end is set aside for somebody to look at. */
const mostTimes = 5;
/** While somebody else is sending what is left, in milliseconds. */
const untilOthersAreDone = 2_000;

/** How a chunk is sent: in its turn, or at once with word of when its requests are out. */
export interface Manner {
  readonly atOnce: boolean;
  readonly onOut?: () => void;
}

interface OpenChunk {
  readonly place: ChunkPlace;
  readonly kept: Kept<Chunk>;
}

export type RunChunk = (place: ChunkPlace, times: number, manner?: Manner) => Promise<void>;

/**
 * Sends what is left of a chunk, in a slot of the council's time, and puts the rest back onto the
 * queue for when it may be tried again. Running a chunk twice, or in two processes, sends nothing
 * twice.
 */
export function createRunChunk(parts: DeliveryParts): RunChunk {
  const { sendEvenly, sendAtOnce } = createSendChunk(parts);

  async function run(place: ChunkPlace, times: number, manner: Manner): Promise<void> {
    const { council, visitId } = place;
    const partition = visitPartition(council, visitId);
    const kept = await readRecord(parts.store, chunkRecord, { partition, id: place.chunk });
    if (kept?.body.state !== 'open' || parts.stopping.aborted) return;
    await correlated(kept.body.correlationId, () => runOpen({ place, kept }, times, manner));
  }

  async function runOpen({ place, kept }: OpenChunk, times: number, manner: Manner): Promise<void> {
    const { council } = place;
    if (times > mostTimes) return setAside(parts, place, kept);
    const errand = await errandOf(parts, place, kept.body);
    if (errand === null) return;
    const jobs = await jobsOf(parts, errand, kept.body);
    const ahead = jobs.length === 0 || manner.atOnce ? 0 : await parts.slots.ahead(council);
    if (ahead > longestQueue) return putBack(parts, place, { kept, wait: ahead - lead });
    if (jobs.length > 0) {
      await (manner.atOnce ? sendAtOnce : sendEvenly)(errand, { jobs, ...manner });
    }
    await settle(parts, place, kept);
  }

  return async function runChunk(place, times, manner = { atOnce: false }) {
    await parts.presence.enter(place.council);
    try {
      await run(place, times, manner);
    } finally {
      manner.onOut?.();
      await parts.presence.leave(place.council);
    }
  };
}

/** Null before the app knows where Teams answers: the chunk is put onto the queue when it does. */
async function errandOf(
  { store }: DeliveryParts,
  { council, visitId }: ChunkPlace,
  chunk: Chunk,
): Promise<Errand | null> {
  const [wave, installation] = await Promise.all([
    readRecord(store, waveRecord, { partition: visitPartition(council, visitId), id: chunk.wave }),
    readRecord(store, installationRecord, { partition: councilPartition(council), id: 'teams' }),
  ]);
  if (wave === null || installation === null) return null;
  return { council, visitId, installation: installation.body, about: wave.body.about };
}

/** What of a chunk is to be sent now. A chat that has to be opened takes a request of its own. */
async function jobsOf(parts: DeliveryParts, errand: Errand, chunk: Chunk): Promise<Job[]> {
  const jobs = await Promise.all(
    chunk.recipients.map(async (recipient): Promise<Job[]> => {
      const deliveryId = deliveryIdOf(chunk.wave, recipient);
      const due = await findDue(parts, errand, deliveryId);
      if (due === null) return [];
      const isKnown =
        recipient.kind === 'channel' ||
        (!due.body.chatRenewed &&
          (await findChat(parts.store, errand.council, recipient.id)) !== null);
      return [{ deliveryId, requests: isKnown ? 1 : 2 }];
    }),
  );
  return jobs.flat();
}

/** Done when every delivery is settled; else its turn comes again when the first may be tried. */
async function settle(parts: DeliveryParts, place: ChunkPlace, kept: Kept<Chunk>): Promise<void> {
  const partition = visitPartition(place.council, place.visitId);
  const deliveries = await Promise.all(
    kept.body.recipients.map((recipient) => {
      const id = deliveryIdOf(kept.body.wave, recipient);
      return readRecord(parts.store, deliveryRecord, { partition, id });
    }),
  );
  const left = deliveries.flatMap((one) => (one === null || isSettled(one.body) ? [] : [one.body]));
  if (left.length === 0) return change(parts, place, { kept, changes: { state: 'done' } });
  const earliest = Math.min(...left.map((delivery) => waitOf(parts, delivery)));
  const turn = parts.line.join(place.council, left.length);
  await putBack(parts, place, { kept, wait: Math.max(earliest, turn) });
}

function waitOf(parts: DeliveryParts, { state, retryAt }: Delivery): number {
  if (state === 'sending') return untilOthersAreDone;
  return retryAt === null ? 0 : Math.max(0, Date.parse(retryAt) - machineTime(parts));
}

async function putBack(
  parts: DeliveryParts,
  place: ChunkPlace,
  { kept, wait }: { kept: Kept<Chunk>; wait: number },
): Promise<void> {
  await change(parts, place, { kept, changes: { dueAt: machineTimeIn(parts, wait) } });
  await parts.queue.put(place, wait);
}

async function setAside(parts: DeliveryParts, place: ChunkPlace, kept: Kept<Chunk>): Promise<void> {
  parts.log.error({ visitId: place.visitId, chunk: place.chunk }, 'chunk set aside');
  await change(parts, place, { kept, changes: { state: 'set-aside' } });
}

/** Whoever was first has seen to it. */
async function change(
  { store, ids, clock }: DeliveryParts,
  { council, visitId }: ChunkPlace,
  { kept, changes }: { kept: Kept<Chunk>; changes: Partial<Chunk> },
): Promise<void> {
  const body = { ...kept.body, ...changes };
  const event = eventOf({
    id: ids.event(),
    type: 'chunk.set-aside',
    actor: null,
    subject: body.id,
    before: kept.body.state,
    after: body.state,
    at: clock.now(),
    visitId,
  });
  try {
    await store.commit(visitPartition(council, visitId), [
      replaceOf(chunkRecord, kept, body),
      ...(body.state === 'set-aside' ? [event] : []),
    ]);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
  }
}
