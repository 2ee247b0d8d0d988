import { parentPort } from 'node:worker_threads';
import type { NamedHeadings } from '../domain/letters/headings.ts';
import type { PageLine } from '../domain/letters/page-line.ts';
import { partLigatures } from '../domain/letters/ligatures.ts';
import { readLetter } from '../domain/letters/read-letter.ts';
import type { Reading } from '../domain/letters/reading.ts';
import { UnreadableDocument, type UnreadableCode } from '../domain/letters/unreadable-document.ts';
import { loadWords } from '../words/known-words.ts';
import { docxLines } from './docx-lines.ts';
import { formatOf } from './file-format.ts';
import { pdfLines } from './pdf-lines.ts';
import { textLines } from './text-lines.ts';

/** How much one document may hold. */
export interface DocumentLimits {
  maximumPages: number;
  maximumCharacters: number;
  /** What a Word document, which is a zip archive, may unpack to. */
  maximumUnzippedBytes: number;
}

/** One document for the worker; the bytes are its own copy. */
export interface DocumentJob {
  bytes: Uint8Array;
  limits: DocumentLimits;
  headings: NamedHeadings;
}

/** A line as the document has it. */
export interface DocumentLine {
  text: string;
  page: number | null;
}

/** A reading, a refusal that a person can be told, or a fault of ours. */
export type DocumentAnswer =
  { reading: Reading; lines: DocumentLine[] } | { refused: UnreadableCode } | { fault: string };

parentPort?.on('message', (job: DocumentJob) => {
  void answer(job).then((result) => parentPort?.postMessage(result));
});

async function answer({ bytes, limits, headings }: DocumentJob): Promise<DocumentAnswer> {
  try {
    const lines = partLigatures(await linesOf(bytes, limits));
    refuseTooLong(lines, limits);
    const reading = readLetter(lines, { named: headings, isWord });
    return { reading, lines: lines.map(({ text, page }) => ({ text, page })) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { refused: error.code };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

let words: ReadonlySet<string> | undefined;

function isWord(word: string): boolean {
  words ??= loadWords();
  return words.has(word);
}

async function linesOf(bytes: Uint8Array, limits: DocumentLimits): Promise<PageLine[]> {
  const format = formatOf(bytes);
  if (format === 'pdf') return pdfLines(bytes, limits);
  if (format === 'docx') return docxLines(bytes, limits.maximumUnzippedBytes);
  return textLines(bytes);
}

function refuseTooLong(lines: readonly PageLine[], limits: DocumentLimits): void {
  if ((lines.at(-1)?.page ?? 1) > limits.maximumPages) {
    throw new UnreadableDocument('too-many-pages');
  }
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > limits.maximumCharacters) throw new UnreadableDocument('too-large');
}
