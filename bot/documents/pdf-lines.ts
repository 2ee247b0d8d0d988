import type { PageLine } from '../domain/letters/page-line.ts';
import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';
import { linesOfPage, markEmphasis, type PlacedLine, type PlacedText } from './placed-lines.ts';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;

export interface PdfLimits {
  maximumPages: number;
  maximumCharacters: number;
}

/**
 * Lines of a PDF, page by page, put together again from where each piece of text is placed.
 * @throws UnreadableDocument for a file that is locked, damaged, too long, or has no text
 */
export async function pdfLines(bytes: Uint8Array, limits: PdfLimits): Promise<PageLine[]> {
  refuseTruncated(bytes);
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdf.getDocument({
    data: bytes,
    stopAtErrors: true,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: pdf.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.maximumPages) throw new UnreadableDocument('too-many-pages');
    return markEmphasis(await linesOf(document, limits));
  } catch (error) {
    throw readableFault(error);
  } finally {
    await task.destroy();
  }
}

/** A file that was cut short still opens, with text missing and nothing to say so. */
function refuseTruncated(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!tail.includes('%%EOF')) throw new UnreadableDocument('damaged');
}

async function linesOf(document: PdfDocument, limits: PdfLimits): Promise<PlacedLine[]> {
  const lines: PlacedLine[] = [];
  let left = limits.maximumCharacters;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = await textsOf(page, left);
    left -= charactersIn(texts);
    lines.push(...linesOfPage(texts, number));
    page.cleanup();
  }
  if (lines.length === 0) throw new UnreadableDocument('scanned');
  return lines;
}

/** Read piece by piece, so that a page that draws text without end is given up on the way. */
async function textsOf(page: PdfPage, maximumCharacters: number): Promise<PlacedText[]> {
  const texts: PlacedText[] = [];
  const stream = page.streamTextContent() as ReadableStream<TextContent>;
  const reader = stream.getReader();
  let left = maximumCharacters;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return texts;
    const placed = value.items.flatMap(placedText);
    left -= charactersIn(placed);
    if (left < 0) {
      const refusal = new UnreadableDocument('too-large');
      await reader.cancel(refusal);
      throw refusal;
    }
    texts.push(...placed);
  }
}

function placedText(item: TextContent['items'][number]): PlacedText[] {
  if (!('str' in item) || item.str.trim() === '') return [];
  const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[];
  const size = Math.hypot(skew, scale);
  return [{ text: item.str, x, y, width: item.width, size, font: item.fontName }];
}

function charactersIn(texts: readonly PlacedText[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function readableFault(error: unknown): Error {
  if (error instanceof UnreadableDocument) return error;
  const locked = error instanceof Error && error.name === 'PasswordException';
  return new UnreadableDocument(locked ? 'encrypted' : 'damaged');
}
