import type { PageLine } from '../domain/letters/page-line.ts';
import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';
import { htmlLines } from './html-lines.ts';
import { guardedZipNames } from './zip-guard.ts';

/**
 * Lines of a Word document, one for each paragraph, list item and table row. Word lays pages out
 * only when it shows them, so there are no page numbers.
 * @throws UnreadableDocument for an archive that is no Word document, is damaged, or unpacks to
 *   more than `maximumBytes`
 */
export async function docxLines(bytes: Uint8Array, maximumBytes: number): Promise<PageLine[]> {
  const names = guardedZipNames(bytes, maximumBytes);
  if (!names.includes('word/document.xml')) throw new UnreadableDocument('not-a-document');
  const { default: mammoth } = await import('mammoth');
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    .catch(() => {
      throw new UnreadableDocument('damaged');
    });
  const lines = htmlLines(html.value);
  if (lines.length === 0) throw new UnreadableDocument('scanned');
  return lines;
}
