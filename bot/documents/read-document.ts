import type { Worker } from 'node:worker_threads';
import { dateByFileName } from '../domain/letters/date-by-file-name.ts';
import type { Reading } from '../domain/letters/reading.ts';
import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';
import type { DocumentAnswer, DocumentLimits } from './document-worker.ts';
import { askWorker, startWorker, WorkerLost, type WorkerLimits } from './watched-worker.ts';

export interface DocumentReaderOptions extends DocumentLimits, WorkerLimits {
  maximumBytes: number;
}

const defaults: DocumentReaderOptions = {
  timeLimitMilliseconds: 20_000,
  memoryLimitMegabytes: 256,
  maximumBytes: 20 * 1024 * 1024,
  maximumPages: 200,
  maximumCharacters: 1_500_000,
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
 * Reads documents one after the other in a worker thread. A document that takes too long or too
 * much memory costs its worker; the next one gets a new worker.
 */
export function createDocumentReader(options: Partial<DocumentReaderOptions> = {}): DocumentReader {
  const limits = { ...defaults, ...options };
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function readNext(bytes: Uint8Array): Promise<Reading> {
    const current = (worker ??= startWorker(limits));
    current.ref();
    try {
      return readingOf(await askWorker(current, { bytes, limits }, limits));
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
      worker = null;
      await current.terminate();
      throw new UnreadableDocument(error.code);
    } finally {
      // An idle worker does not keep the program running.
      current.unref();
    }
  }

  return {
    async read({ name, bytes }) {
      if (bytes.length === 0) throw new UnreadableDocument('empty');
      if (bytes.length > limits.maximumBytes) throw new UnreadableDocument('too-large');
      const reading = last.then(() => readNext(bytes));
      last = reading.catch(() => undefined);
      return dateByFileName(await reading, name);
    },
    async close() {
      await last;
      await worker?.terminate();
      worker = null;
    },
  };
}

function readingOf(answer: DocumentAnswer): Reading {
  if ('reading' in answer) return answer.reading;
  if ('refused' in answer) throw new UnreadableDocument(answer.refused);
  throw new Error('The document worker failed.', { cause: answer.fault });
}
