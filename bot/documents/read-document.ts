import type { Worker } from 'node:worker_threads';
import { dateByFileName } from '../domain/letters/date-by-file-name.ts';
import { draftByFileName } from '../domain/letters/find-draft-mark.ts';
import type { NamedHeadings } from '../domain/letters/headings.ts';
import type { Reading } from '../domain/letters/reading.ts';
import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';
import type { DocumentAnswer, DocumentLimits, DocumentLine } from './document-worker.ts';
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

export interface DocumentFile {
  name: string;
  bytes: Uint8Array;
  /** What the council's framework packs add to the headings that the reader knows. */
  headings?: NamedHeadings;
}

export interface OpenDocument {
  reading: Reading;
  lines: DocumentLine[];
}

export interface DocumentReader {
  /**
   * Reads a PDF, a Word document or plain text; which of them it is, its bytes tell.
   * @throws UnreadableDocument with a reason for a person
   */
  read(file: DocumentFile): Promise<Reading>;
  /** The same, with the document's lines to lay beside what was read. */
  open(file: DocumentFile): Promise<OpenDocument>;
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

  async function readNext(bytes: Uint8Array, headings: NamedHeadings): Promise<OpenDocument> {
    const current = (worker ??= startWorker(limits));
    current.ref();
    try {
      return openedOf(await askWorker(current, { bytes, limits, headings }, limits));
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

  async function open({ name, bytes, headings = [] }: DocumentFile): Promise<OpenDocument> {
    if (bytes.length === 0) throw new UnreadableDocument('empty');
    if (bytes.length > limits.maximumBytes) throw new UnreadableDocument('too-large');
    const opened = last.then(() => readNext(bytes, headings));
    last = opened.catch(() => undefined);
    const { reading, lines } = await opened;
    return { reading: draftByFileName(dateByFileName(reading, name), name), lines };
  }

  return {
    open,
    read: async (file) => (await open(file)).reading,
    async close() {
      await last;
      await worker?.terminate();
      worker = null;
    },
  };
}

function openedOf(answer: DocumentAnswer): OpenDocument {
  if ('reading' in answer) return answer;
  if ('refused' in answer) throw new UnreadableDocument(answer.refused);
  throw new Error('The document worker failed.', { cause: answer.fault });
}
