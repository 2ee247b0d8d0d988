import type { PageLine } from '../domain/letters/page-line.ts';
import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';
import { linesOfPage, markEmphasis, type PlacedLine, type PlacedText } from './placed-lines.ts';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;

/**
 * Lines of a PDF, page by page, put together again from where each piece of text is placed.
 * @throws UnreadableDocument for a file that is locked, damaged, too long, or has no text
 */
export async function pdfLines(bytes: Uint8Array, maximumPages: number): Promise<PageLine[]> {
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
    if (document.numPages > maximumPages) throw new UnreadableDocument('too-many-pages');
    return markEmphasis(await linesOf(document));
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

async function linesOf(document: PdfDocument): Promise<PlacedLine[]> {
  const lines: PlacedLine[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const texts: PlacedText[] = content.items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , skew, scale, x, y] = item.transform as number[];
      const size = Math.hypot(skew ?? 0, scale ?? 0);
      return [
        { text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size, font: item.fontName },
      ];
    });
    lines.push(...linesOfPage(texts, number));
    page.cleanup();
  }
  if (lines.length === 0) throw new UnreadableDocument('scanned');
  return lines;
}

function readableFault(error: unknown): Error {
  if (error instanceof UnreadableDocument) return error;
  const locked = error instanceof Error && error.name === 'PasswordException';
  return new UnreadableDocument(locked ? 'encrypted' : 'damaged');
}
