import { decodeText } from '../domain/decode-text.ts';
import type { PageLine } from '../domain/letters/page-line.ts';
import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';

/**
 * Lines of a plain text. Form feeds part pages; without one there are no page numbers.
 * @throws UnreadableDocument for bytes that are not text
 */
export function textLines(bytes: Uint8Array): PageLine[] {
  const text = decodeText(bytes);
  if (text === null) throw new UnreadableDocument('not-a-document');
  const pages = text.replace(/\r\n?/g, '\n').split('\f');
  return pages.flatMap((page, at) => linesOfPage(page, pages.length > 1 ? at + 1 : null));
}

function linesOfPage(text: string, page: number | null): PageLine[] {
  const lines: PageLine[] = [];
  let gap = 0;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/^[\s\u00A0]+/, (space) => space.replaceAll('\t', '        '));
    const words = line.trim();
    if (words === '') {
      gap += 1;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const cells = words.replace(/(?<=\S) {3,}(?=\S)/g, '\t');
    lines.push({ text: cells, page, indent, gap, size: null, emphasised: false });
    gap = 0;
  }
  return lines;
}
