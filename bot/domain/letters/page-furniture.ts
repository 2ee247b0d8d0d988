import { bulletOf } from './bullets.ts';
import { footnoteLines } from './footnotes.ts';
import type { PageLine } from './page-line.ts';

/** A line of the document's own text, with what was cut away before it. */
export interface BodyLine extends PageLine {
  /** A page break, a footer or a footnote stood before this line. */
  afterBreak: boolean;
}

/**
 * Drops what belongs to the page and not to the text: running headers and footers, page numbers,
 * footnotes, and the lines of a table of contents.
 */
export function dropFurniture(lines: readonly PageLine[]): BodyLine[] {
  const isFurniture = furnitureOf(lines);
  const kept: BodyLine[] = [];
  let gap = 0;
  let cut = false;
  for (const line of lines) {
    if (isFurniture(line)) {
      gap += line.gap + 1;
      cut = true;
      continue;
    }
    const newPage = kept.length > 0 && line.page !== kept.at(-1)?.page;
    kept.push({ ...line, gap: line.gap + gap, afterBreak: cut || newPage });
    gap = 0;
    cut = false;
  }
  return kept;
}

function furnitureOf(lines: readonly PageLine[]): (line: PageLine) => boolean {
  const body = bodySize(lines);
  const running = runningLines(lines);
  const footnotes = footnoteLines(lines);
  return (line) =>
    isPageNumber(line.text) ||
    isContentsEntry(line.text) ||
    running.has(runningKey(line.text)) ||
    footnotes.has(line) ||
    (line.size !== null && line.size < body * 0.88);
}

/** The type size that most of the text is set in. */
function bodySize(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    if (size !== null) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function isPageNumber(text: string): boolean {
  return /^\s*(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?\s*$/i.test(text);
}

function isContentsEntry(text: string): boolean {
  return /\p{L}.*(?:\.{4,}|\t)\s*\d{1,3}\s*$/u.test(text);
}

/** Lines that come back on page after page, whatever number stands in them. */
function runningLines(lines: readonly PageLine[]): Set<string> {
  const seen = new Map<string, Set<number | null>>();
  const times = new Map<string, number>();
  for (const line of lines) {
    const key = runningKey(line.text);
    if (key.length < 8 || bulletOf(line) !== null) continue;
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const pages = new Set(lines.map((line) => line.page)).size;
  const repeated = [...seen].filter(([key, on]) =>
    pages > 1
      ? on.size >= Math.max(2, pages / 3)
      : (times.get(key) ?? 0) >= 3 && namesDocument(key),
  );
  return new Set(repeated.map(([key]) => key));
}

/** Where pages are not told apart, a line may come back for other reasons than being a footer. */
function namesDocument(key: string): boolean {
  return (
    key.includes('#') || /^(?:re-?inspection|inspection|focused visit|monitoring visit) /.test(key)
  );
}

function runningKey(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}
