import { Worker } from 'node:worker_threads';
import type { Reading } from '../domain/letters/reading.ts';
import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';
import type { DocumentAnswer, DocumentJob } from './document-worker.ts';

export interface DocumentReaderOptions {
  timeLimitMilliseconds: number;
  /** Heap of the worker that parses documents. */
  memoryLimitMegabytes: number;
  maximumPages: number;
  maximumBytes: number;
  /** What a Word document, which is a zip archive, may unpack to. */
  maximumUnzippedBytes: number;
}

const defaults: DocumentReaderOptions = {
  timeLimitMilliseconds: 20_000,
  memoryLimitMegabytes: 256,
  maximumPages: 200,
  maximumBytes: 20 * 1024 * 1024,
  maximumUnzippedBytes: 64 * 1024 * 1024,
};

export interface DocumentReader {
  /**
   * Reads a PDF, a Word document or plain text; which of them it is, its bytes tell.
   * @throws UnreadableDocument with a reason for a person
   */
  read(file: { name: string; bytes: Uint8Array }): Promise<Reading>;
  close(): Promise<void>;
}

/**
 * Reads documents one after the other in a worker thread, which is stopped, and made anew for the
 * next document, when one takes too long or too much memory.
 */
export function createDocumentReader(options: Partial<DocumentReaderOptions> = {}): DocumentReader {
  const limits = { ...defaults, ...options };
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function readNext(bytes: Uint8Array): Promise<Reading> {
    worker ??= startWorker(limits.memoryLimitMegabytes);
    const current = worker;
    current.ref();
    try {
      const answer = await answerOf(current, { bytes, ...limits }, limits.timeLimitMilliseconds);
      current.unref();
      return readingOf(answer);
    } catch (error) {
      if (error instanceof WorkerLost) {
        worker = null;
        await current.terminate();
        throw new UnreadableDocument(error.reason);
      }
      throw error;
    }
  }

  return {
    read({ bytes }) {
      if (bytes.length === 0) return Promise.reject(new UnreadableDocument('empty'));
      if (bytes.length > limits.maximumBytes) {
        return Promise.reject(new UnreadableDocument('too-large'));
      }
      const reading = last.then(() => readNext(bytes));
      last = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}

class WorkerLost extends Error {
  override name = 'WorkerLost';
  readonly reason: 'too-slow' | 'too-large' | 'damaged';

  constructor(reason: WorkerLost['reason']) {
    super(`the document worker was lost: ${reason}`);
    this.reason = reason;
  }
}

function startWorker(memoryLimitMegabytes: number): Worker {
  return new Worker(new URL('./document-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes },
  });
}

function answerOf(
  worker: Worker,
  job: DocumentJob,
  timeLimitMilliseconds: number,
): Promise<DocumentAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      settle(() => {
        reject(new WorkerLost('too-slow'));
      });
    }, timeLimitMilliseconds);
    const onMessage = (answer: DocumentAnswer) => {
      settle(() => {
        resolve(answer);
      });
    };
    const onError = (error: Error & { code?: string }) => {
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(() => {
        reject(outOfMemory ? new WorkerLost('too-large') : error);
      });
    };
    function settle(finish: () => void): void {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
      finish();
    }
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(job);
  });
}

function readingOf(answer: DocumentAnswer): Reading {
  if ('reading' in answer) return answer.reading;
  if ('refused' in answer) throw new UnreadableDocument(answer.refused);
  throw new Error('The document worker failed.', { cause: answer.fault });
}
