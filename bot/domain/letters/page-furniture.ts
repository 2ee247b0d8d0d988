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
 * the footnotes whose marks are seen, and the lines of a table of contents.
 */
export function dropFurniture(lines: readonly PageLine[]): BodyLine[] {
  const all = lines.map((line) => ({ ...line, afterBreak: false }));
  return dropLines(all, furnitureOf(all));
}

/** Drops what is set smaller than the text: footnotes, and the letterhead's address. */
export function dropSmallPrint(lines: readonly BodyLine[]): BodyLine[] {
  const body = bodySize(lines);
  return dropLines(lines, ({ size }) => size !== null && size < body * 0.88);
}

function dropLines(lines: readonly BodyLine[], isDropped: (line: PageLine) => boolean): BodyLine[] {
  const kept: BodyLine[] = [];
  let gap = 0;
  let cut = false;
  for (const line of lines) {
    if (isDropped(line)) {
      gap += line.gap + 1;
      cut = true;
      continue;
    }
    const newPage = kept.length > 0 && line.page !== kept.at(-1)?.page;
    kept.push({ ...line, gap: line.gap + gap, afterBreak: line.afterBreak || cut || newPage });
    gap = 0;
    cut = false;
  }
  return kept;
}

function furnitureOf(lines: readonly PageLine[]): (line: PageLine) => boolean {
  const running = runningLines(lines);
  const footnotes = footnoteLines(lines);
  return (line) =>
    isPageNumber(line.text) ||
    isContentsEntry(line.text) ||
    running.has(runningKey(line.text)) ||
    footnotes.has(line);
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

/** Lines that come back at the head or foot of page after page, whatever number stands in them. */
function runningLines(lines: readonly PageLine[]): Set<string> {
  const pages = Map.groupBy(lines, ({ page }) => page);
  const edges = pages.size > 1 ? [...pages.values()].flatMap(edgesOf) : lines;
  const seen = Map.groupBy(
    edges.filter((line) => runningKey(line.text).length >= 8 && bulletOf(line) === null),
    ({ text }) => runningKey(text),
  );
  const beside = new Set(lines.filter((_, at) => isBesidePageNumber(lines, at)));
  const comesBack = (key: string, [first, ...again]: readonly PageLine[]) => {
    if (again.length === 0) return first !== undefined && isTitle(first) && beside.has(first);
    return (again.length > 1 && namesDocument(key)) || again.every((line) => beside.has(line));
  };
  const repeated = [...seen].filter(([key, same]) =>
    pages.size > 1
      ? new Set(same.map(({ page }) => page)).size >= Math.max(2, pages.size / 3)
      : comesBack(key, same),
  );
  return new Set(repeated.map(([key]) => key));
}

function isBesidePageNumber(lines: readonly PageLine[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].some((line) => isPageNumber(line?.text ?? ''));
}

function edgesOf(page: readonly PageLine[]): PageLine[] {
  return page.filter((_, at) => at < 3 || at >= page.length - 4);
}

/** Where pages are not told apart, a line may come back for other reasons than being a footer. */
function namesDocument(key: string): boolean {
  return (
    key.includes('#') || /^(?:re-?inspection|inspection|focused visit|monitoring visit) /.test(key)
  );
}

/** Letters print their title at the foot of pages. */
function isTitle({ text }: PageLine): boolean {
  return /^\s*(?:(?:Re-?i|I)nspection of|Joint targeted area inspection of|(?:Focused|Monitoring)(?: assurance)? visit (?:to|of)) /.test(
    text,
  );
}

function runningKey(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}
