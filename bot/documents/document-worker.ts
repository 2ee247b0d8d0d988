import { parentPort } from 'node:worker_threads';
import type { PageLine } from '../domain/letters/page-line.ts';
import { readLetter } from '../domain/letters/read-letter.ts';
import type { Reading } from '../domain/letters/reading.ts';
import {
  UnreadableDocument,
  type UnreadableReason,
} from '../domain/letters/unreadable-document.ts';
import { docxLines } from './docx-lines.ts';
import { formatOf } from './file-format.ts';
import { pdfLines } from './pdf-lines.ts';
import { textLines } from './text-lines.ts';

/** One document for the worker; bytes are its own copy. */
export interface DocumentJob {
  bytes: Uint8Array;
  maximumPages: number;
  maximumUnzippedBytes: number;
}

/** A reading, a refusal that a person can be told, or a fault of ours. */
export type DocumentAnswer =
  { reading: Reading } | { refused: UnreadableReason } | { fault: string };

parentPort?.on('message', (job: DocumentJob) => {
  void answer(job).then((result) => parentPort?.postMessage(result));
});

async function answer(job: DocumentJob): Promise<DocumentAnswer> {
  try {
    return { reading: readLetter(await linesOf(job)) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { refused: error.reason };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function linesOf(job: DocumentJob): Promise<PageLine[]> {
  const format = formatOf(job.bytes);
  if (format === 'pdf') return pdfLines(job.bytes, job.maximumPages);
  if (format === 'docx') return docxLines(job.bytes, job.maximumUnzippedBytes);
  const lines = textLines(job.bytes);
  const pages = lines.at(-1)?.page ?? 1;
  if (pages > job.maximumPages) throw new UnreadableDocument('too-many-pages');
  return lines;
}
