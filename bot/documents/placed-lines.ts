import type { PageLine } from '../domain/letters/page-line.ts';
import { inReadingOrder } from './page-columns.ts';

/** A piece of text as a PDF places it: points from the page's left and bottom edges. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

export interface PlacedLine extends PageLine {
  size: number;
  texts: PlacedText[];
}

/** A page's pieces of text put together into lines, in the order in which they are read. */
export function linesOfPage(texts: readonly PlacedText[], page: number): PlacedLine[] {
  const parts = inReadingOrder(texts).map(rowsOf);
  const leading = usualLeading(parts.flat());
  return parts.flatMap((rows, part) =>
    linesOfRows(rows, { page, leading, gap: part === 0 ? 0 : 1 }),
  );
}

/** @param around.gap what stands above the first line */
function linesOfRows(
  rows: readonly Row[],
  { page, leading, gap }: { page: number; leading: number; gap: number },
): PlacedLine[] {
  return rows.map((row, at) => {
    const size = mainSize(row.texts);
    const above = rows[at - 1];
    const first = row.texts[0];
    return {
      text: textOf(row.texts),
      page,
      indent: (first?.x ?? 0) / (size / 2),
      gap: above === undefined ? gap : Math.max(0, (above.y - row.y) / leading - 1),
      size,
      emphasised: false,
      texts: row.texts,
    };
  });
}

interface Row {
  y: number;
  size: number;
  texts: PlacedText[];
}

/**
 * Pieces on one baseline make a row. Small pieces are placed last, and numbers, which may be footnote
 * marks: a mark raised above the end of a larger word is dropped, any other raised piece ("th") joins
 * the row it touches, and a symbol, such as a small bullet, joins the row it stands in.
 */
function rowsOf(texts: readonly PlacedText[]): Row[] {
  const body = mainSize(texts);
  const isSmall = ({ size }: PlacedText) => size < body * 0.8;
  const isLate = (text: PlacedText) => isSmall(text) || isMark(text);
  const rows: Row[] = [];
  for (const text of texts.filter((one) => !isLate(one))) place(rows, text);
  const small: Row[] = [];
  for (const text of texts.filter(isLate)) {
    const row = rows.find((candidate) => isRaisedBeside(text, candidate));
    if (row === undefined) place(isSmall(text) ? small : rows, text);
    else if (!isMark(text)) row.texts.push(text);
  }
  const all = [...rows, ...small].sort((one, other) => other.y - one.y);
  for (const row of all) row.texts.sort((one, other) => one.x - other.x);
  return all;
}

function isMark({ text }: PlacedText): boolean {
  return /^[\d,†‡\s]+$/.test(text);
}

function place(rows: Row[], text: PlacedText): void {
  const row = rows.find(({ y, size }) => Math.abs(y - text.y) < 0.3 * Math.min(size, text.size));
  if (row === undefined) rows.push({ y: text.y, size: text.size, texts: [text] });
  else row.texts.push(text);
}

function isRaisedBeside(text: PlacedText, { y, size, texts }: Row): boolean {
  const raised = text.y - y;
  if (raised < -0.2 * size || raised > 0.6 * size || text.size > size * 0.85) return false;
  const isSymbol = !/[\p{L}\d]/u.test(text.text);
  return isSymbol || texts.some(({ x, width }) => Math.abs(x + width - text.x) < size * 0.25);
}

/** Words that stand apart by more than two spaces are cells of a table, or columns. */
function textOf(texts: readonly PlacedText[]): string {
  let line = '';
  let end = 0;
  for (const { text, x, width, size } of texts) {
    const space = x - end;
    if (line === '') line = text;
    else if (space > size * 1.8) line = `${line.trimEnd()}\t${text.trimStart()}`;
    else if (space > size * 0.15 && !/\s$/.test(line) && !/^\s/.test(text)) line += ` ${text}`;
    else line += text;
    end = x + width;
  }
  return line.replaceAll('\u00A0', ' ').trim();
}

/** The size that most of the letters are set in. */
function mainSize(texts: readonly PlacedText[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of texts) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 12;
}

/** The distance between the baselines of a paragraph's lines: the usual one, or 1.2 times the size. */
function usualLeading(rows: readonly Row[]): number {
  const size = mainSize(rows.flatMap(({ texts }) => texts));
  const steps = rows
    .map((row, at) => (rows[at - 1]?.y ?? row.y) - row.y)
    .filter((step) => step > size * 0.9 && step < size * 1.6)
    .sort((one, other) => one - other);
  return steps[Math.floor(steps.length / 4)] ?? size * 1.2;
}

/** Marks the lines that are set wholly in another font than most of the document is. */
export function markEmphasis(lines: readonly PlacedLine[]): PageLine[] {
  const body = bodyFont(lines);
  return lines.map(({ texts, ...line }) => {
    const words = texts.filter(({ text }) => /\p{L}{2}/u.test(text));
    return { ...line, emphasised: words.length > 0 && words.every(({ font }) => font !== body) };
  });
}

function bodyFont(lines: readonly PlacedLine[]): string {
  const letters = new Map<string, number>();
  for (const { font, text } of lines.flatMap(({ texts }) => texts)) {
    letters.set(font, (letters.get(font) ?? 0) + text.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
