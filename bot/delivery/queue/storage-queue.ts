import { setTimeout as sleep } from 'node:timers/promises';
import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import type { Logger } from '../../application/ports.ts';
import type { ChunkPlace, ChunkQueue, WorkOnChunk } from './chunk-queue.ts';

/** Chunks that one process works on at once: they wait for their slots, and for slow answers. */
const mostAtOnce = 10;
/** A chunk that is not done by then is handed out again, in seconds. */
const handedOutFor = 90;
const afterFault = 5;
/** Between looks at an empty queue, and after the queue itself failed, in milliseconds. */
const pause = 300;
const pauseAfterFault = 5_000;
/** A message may stay invisible for seven days at most, in seconds; the sweep would see to more. */
const longestDelay = 6 * 24 * 3_600;

const messageSchema = z.object({
  council: z.string(),
  visitId: z.string(),
  chunk: z.string(),
  /** Milliseconds since 1970 by the machine that put it; servers of before do not say it. */
  due: z.number().optional(),
});

/**
 * Chunks on an Azure Storage Queue, for any number of processes: each becomes visible when its time
 * has come, is handed to one of them, and again to another when that one dies.
 */
export function createStorageQueue(client: QueueClient, log: Logger): ChunkQueue {
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  let looking: Promise<void> = Promise.resolve();

  async function receive(work: WorkOnChunk): Promise<number> {
    const room = mostAtOnce - underWay.size;
    if (room <= 0) return 0;
    const { receivedMessageItems } = await client.receiveMessages({
      numberOfMessages: room,
      visibilityTimeout: handedOutFor,
    });
    for (const message of receivedMessageItems) {
      const done = handOut(client, { message, work, log }).finally(() => underWay.delete(done));
      underWay.add(done);
    }
    return receivedMessageItems.length;
  }

  return {
    durable: true,
    async put(place, delay) {
      const { council, visitId, chunk } = place;
      const visibilityTimeout = Math.min(Math.floor(Math.max(0, delay) / 1_000), longestDelay);
      const due = Date.now() + Math.max(0, delay);
      const text = JSON.stringify({ council, visitId, chunk, due });
      await client.sendMessage(text, { visibilityTimeout, messageTimeToLive: -1 });
    },
    start(work) {
      const opened = client.createIfNotExists().catch((error: unknown) => {
        log.error({ error }, 'queue not opened');
      });
      looking = opened.then(() => lookAgainAndAgain(() => receive(work), stopping.signal, log));
    },
    async check() {
      await client.getProperties();
    },
    async stop() {
      stopping.abort();
      await looking;
      await Promise.all(underWay);
    },
  };
}

/** At once while there is something, and now and then while there is nothing. */
async function lookAgainAndAgain(
  look: () => Promise<number>,
  stopping: AbortSignal,
  log: Logger,
): Promise<void> {
  while (!stopping.aborted) {
    const wait = await look().then(
      (received) => (received > 0 ? 0 : pause),
      (error: unknown) => {
        log.error({ error }, 'queue not read');
        return pauseAfterFault;
      },
    );
    if (wait > 0) await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
  }
}

/** Taken off the queue when it is done; comes up again soon when it failed. */
async function handOut(
  client: QueueClient,
  { message, work, log }: { message: DequeuedMessageItem; work: WorkOnChunk; log: Logger },
): Promise<void> {
  const { messageId, popReceipt, dequeueCount } = message;
  const read = readMessage(message.messageText);
  try {
    if (read === null) log.error({ messageId }, 'queue message not understood, set aside');
    else await work(read.place, dequeueCount, read.late);
    await client.deleteMessage(messageId, popReceipt);
  } catch (error) {
    log.error({ ...read?.place, times: dequeueCount, error }, 'chunk failed');
    await client
      .updateMessage(messageId, popReceipt, message.messageText, afterFault)
      .catch((fault: unknown) => {
        log.warn({ error: fault }, 'queue message not put back, it comes up by itself');
      });
  }
}

function readMessage(text: string): { place: ChunkPlace; late: number } | null {
  try {
    const { due, ...place } = messageSchema.parse(JSON.parse(text));
    return { place, late: due === undefined ? 0 : Math.max(0, Date.now() - due) };
  } catch {
    return null;
  }
}
