import type { PlacedText } from './placed-lines.ts';

/** Words that stand together on one baseline. */
interface Segment {
  y: number;
  x: number;
  end: number;
  size: number;
  font: string;
  text: string;
}

/** Where two columns stand side by side: from one baseline to another, parted at x. */
interface Band {
  top: number;
  bottom: number;
  x: number;
  lines: number;
}

/** A page drawn of more pieces is no letter's, and is not searched for columns. */
const mostPieces = 5000;

/**
 * The parts of a page in the order in which they are read: where two columns stand side by side, what
 * is above them, the left, the right, and what is below. A table of short cells is no columns.
 */
export function inReadingOrder(texts: readonly PlacedText[]): PlacedText[][] {
  const band = texts.length > mostPieces ? null : bandOf(segmentsOf(texts));
  if (band === null) return [[...texts]];
  const above = texts.filter(({ y }) => y > band.top);
  const below = texts.filter(({ y }) => y < band.bottom);
  const within = texts.filter(({ y }) => y <= band.top && y >= band.bottom);
  const left = within.filter(({ x }) => x < band.x);
  const right = within.filter(({ x }) => x >= band.x);
  const shift = leftEdge(right) - leftEdge(left);
  const moved = right.map((text) => ({ ...text, x: text.x - shift }));
  return [
    ...inReadingOrder(above),
    left,
    moved,
    ...(below.length > 0 ? inReadingOrder(below) : []),
  ].filter((part) => part.length > 0);
}

function leftEdge(texts: readonly PlacedText[]): number {
  return Math.min(...texts.map(({ x }) => x));
}

function segmentsOf(texts: readonly PlacedText[]): Segment[] {
  const segments: Segment[] = [];
  const sorted = texts.toSorted((one, other) => other.y - one.y || one.x - other.x);
  for (const { text, x, y, width, size, font } of sorted) {
    const last = segments.at(-1);
    const joins =
      last !== undefined &&
      Math.abs(last.y - y) < 1 &&
      (x - last.end < size * 1.2 || isMark(last.text));
    if (joins) Object.assign(last, { end: x + width, font, text: last.text + text });
    else segments.push({ y, x, end: x + width, size, font, text });
  }
  return segments;
}

function isMark(text: string): boolean {
  return text.trim().length <= 2;
}

/** The longest run of lines that leave the same place free, with columns on both its sides. */
function bandOf(segments: readonly Segment[]): Band | null {
  const first = Math.min(...segments.map(({ x }) => x));
  const last = Math.max(...segments.map(({ end }) => end));
  const places = segments.filter(({ x }) => x > first + (last - first) * 0.3).map(({ x }) => x - 1);
  const bands = [...new Set(places.map(Math.floor))].flatMap((x) => bandsAt(segments, x));
  return bands.sort((one, other) => other.lines - one.lines)[0] ?? null;
}

function bandsAt(segments: readonly Segment[], x: number): Band[] {
  const runs: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.x < x && segment.end > x - 4) runs.push([]);
    else runs.at(-1)?.push(segment);
  }
  return runs.flatMap((run, at) => {
    const right = run.filter((segment) => segment.x >= x);
    const [top, bottom] = [right[0]?.y ?? 0, right.at(-1)?.y ?? 0];
    const left = run.filter((segment) => segment.x < x && segment.y <= top + 1);
    if (!areColumns(left, right)) return [];
    const fillsPage = at === runs.length - 1 && right.length >= leastLinesOfPage;
    const low = fillsPage ? (left.at(-1)?.y ?? bottom) : lowestBeside(left, bottom);
    return [{ top: top + 1, bottom: Math.min(low, bottom) - 1, x, lines: right.length }];
  });
}

/** The left column may be the longer one: it goes on as long as its lines follow in its own type. */
function lowestBeside(left: readonly Segment[], bottom: number): number {
  let low = bottom;
  const type = left.findLast(({ y }) => y >= bottom - 1)?.font;
  for (const { y, size, font } of left) {
    if (y < low && low - y < size * 2.2 && font === type) low = y;
  }
  return low;
}

/** A right column of so many lines is no part of a page, but the page is set in columns. */
const leastLinesOfPage = 10;

/** The cells of a table hold fewer lines, or shorter ones on the one side: labels, or grades. */
function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  if ([left, right].every((side) => side.filter(opensItem).length >= 2)) return true;
  const hold = (side: readonly Segment[], least: number) =>
    side.length >= 3 && fullLength(side) >= least;
  return hold(left, 22) && hold(right, 33);
}

function opensItem({ text }: Segment): boolean {
  return /^\s*[•▪■◼●○✓➢\u00B7\uE000-\uF8FF]/u.test(text);
}

/** How much a line holds that is full, as far as most are. */
function fullLength(side: readonly Segment[]): number {
  const lengths = side.map(({ text }) => text.trim().length).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}
