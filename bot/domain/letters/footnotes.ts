import type { PageLine } from './page-line.ts';

/**
 * The lines of footnotes in documents that do not tell type sizes: they begin with a number whose
 * mark was glued to a word earlier on the page ("improve?1"), and run to the end of the page or
 * the next white space; in text without any, to the end of a sentence.
 */
export function footnoteLines(lines: readonly PageLine[]): Set<PageLine> {
  const found = new Set<PageLine>();
  const marks = new Set<string>();
  const noWhiteSpace = lines.every(({ gap }) => gap < 1);
  let inside = false;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const ended = noWhiteSpace && /[.!?]\s*$/.test(before?.text ?? '');
    if (inside && (line.page !== before?.page || line.gap >= 1 || ended)) inside = false;
    if (opensFootnote(line, lines[at + 1], marks)) inside = true;
    if (inside) found.add(line);
    else for (const mark of marksIn(line.text)) marks.add(mark);
  });
  return found;
}

function opensFootnote(
  line: PageLine,
  next: PageLine | undefined,
  marks: ReadonlySet<string>,
): boolean {
  const number = /^\s*(\d{1,2})(?:\s+\p{Lu}|\s*$)/u.exec(line.text)?.[1];
  if (number === undefined || !marks.has(number)) return false;
  const alone = line.text.trim() === number;
  return !alone || (next?.gap === 0 && /^\s*\p{Lu}/u.test(next.text));
}

function marksIn(text: string): string[] {
  return [...text.matchAll(/[\p{L}?!.,;)’'](\d{1,2})(?=\s|$)/gu)].map((match) => match[1] ?? '');
}
