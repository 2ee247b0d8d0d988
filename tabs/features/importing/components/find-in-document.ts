import type { ReadDocument } from '../../../../bot/contract/letter.ts';

/** The words of a finding, with the page that they stand on where it is known. */
export interface SoughtWords {
  words: string;
  page: number | null;
}

/**
 * The more letters are the same, the further away they may be the words' next: beyond a finding that
 * was dropped between two, beyond the foot and the head of a page, beyond the mark of a point.
 */
const bridges = [
  { letters: 24, reach: 3000 },
  { letters: 8, reach: 300 },
  { letters: 3, reach: 3 },
] as const;

type Span = readonly [from: number, to: number];

/**
 * Finds where words stand in a document, by the numbers of its lines: also words that begin inside a
 * line, and words that a footer or the mark of a sub-item parts.
 */
export function createFindInDocument(lines: ReadDocument['lines']) {
  const texts = lines.map(({ text }) => bare(text));
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
  }
  const document = texts.join('');

  return function findInDocument({ words, page }: SoughtWords): number[] {
    const sought = bare(words);
    if (sought === '') return [];
    let best: { spans: Span[]; worth: number } = { spans: [], worth: 0 };
    for (const at of everyPlaceOf(sought.slice(0, bridges[0].letters), document)) {
      const spans = follow(sought, document, at);
      const found = spans.reduce((sum, [from, to]) => sum + to - from, 0);
      const worth = found + (lines[lineAt(at)]?.page === page ? 0.5 : 0);
      if (worth > best.worth) best = { spans, worth };
    }
    return [...new Set(best.spans.flatMap(linesOf))];
  };

  function lineAt(place: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? length) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** A line of which only a letter or two are the same is the next thing, which begins alike. */
  function linesOf([from, to]: Span): number[] {
    const found: number[] = [];
    for (let at = lineAt(from); at < texts.length && (starts[at] ?? length) < to; at += 1) {
      const start = starts[at] ?? 0;
      const whole = texts[at]?.length ?? 0;
      const same = Math.min(to, start + whole) - Math.max(from, start);
      if (same > 0 && same >= Math.min(whole, 4)) found.push(at);
    }
    return found;
  }
}

function everyPlaceOf(opening: string, document: string): number[] {
  const places: number[] = [];
  for (let at = document.indexOf(opening); at !== -1; at = document.indexOf(opening, at + 1))
    places.push(at);
  return places;
}

/** Where the words go on from a place, over what stands between them. */
function follow(sought: string, document: string, from: number): Span[] {
  const spans: Span[] = [];
  let at = from;
  let done = 0;
  while (done < sought.length) {
    const start = at;
    while (done < sought.length && sought[done] === document[at]) {
      done += 1;
      at += 1;
    }
    spans.push([start, at]);
    const next = bridge(sought.slice(done), document, at);
    if (next === null) return spans;
    at = next;
  }
  return spans;
}

function bridge(rest: string, document: string, from: number): number | null {
  for (const { letters, reach } of bridges) {
    const next = rest.length < letters ? -1 : document.indexOf(rest.slice(0, letters), from);
    if (next !== -1 && next - from <= reach) return next;
  }
  return null;
}

/** Letters and digits alone: marks, hyphens and spaces are mended in what was read. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
