import type { PageLine } from './page-line.ts';

/** A line that opens a list item. */
export interface Bullet {
  style: 'mark' | 'dash' | 'number' | 'letter';
  mark: string;
  /** 7 for "7."; null for any other style. */
  number: number | null;
  indent: number;
  /** Where the words begin, as far as the printed line tells. */
  textIndent: number;
  text: string;
}

// Word's Wingdings bullets arrive as private-use characters, as squares, or as the bare letter.
const mark =
  /^([\u2022\u2023\u2043\u204C\u2219\u25A0-\u25FF\u2713\u2714\u2756\u2794\u27A2\u2B1B\u2B25\u00B7\uE000-\uF8FF\uFFFD])\s*/u;
const wingdingsLetter = /^([nlqv§o*?])\s+(?=[\p{Lu}\d‘“'"(])/u;
// Before a small letter they may be words or marks of the text, but for Word's own tab, "o" and "*".
const pastedLetter = /^([o*](?=\s)|[nlqv§?](?=\t))\s+(?=\S)/u;
const dash = /^([-\u2010-\u2015\u2212\u0335\u0336\u02D7\u00AF])(?:\s+|$)/u;
const dashGlyphs = new Set(['\uF02D', '\uF0BE']);
// A number in a cell of its own needs no stop.
const number = /^\(?(\d{1,2})(?:[.)](?:\s+|$)|\t\s*)/;
const letter = /^(?:\(?([a-z]|[ivx]{1,4})[.)]\s+(?=\S)|\(([a-z]|[ivx]{1,4})\)(?=[A-Z]))/;

/** The list item that a line opens, or null for a line that opens none. */
export function bulletOf(line: PageLine): Bullet | null {
  const text = line.text.trimStart();
  return (
    opened(
      line,
      mark.exec(text) ?? wingdingsLetter.exec(text) ?? pastedLetter.exec(text),
      'mark',
    ) ??
    opened(line, dash.exec(text), 'dash') ??
    opened(line, number.exec(text), 'number') ??
    opened(line, letter.exec(text), 'letter')
  );
}

function opened(
  line: PageLine,
  match: RegExpExecArray | null,
  style: Bullet['style'],
): Bullet | null {
  const glyph = match?.[1] ?? match?.[2];
  if (match === null || glyph === undefined) return null;
  return {
    style: dashGlyphs.has(glyph) ? 'dash' : style,
    mark: glyph,
    number: style === 'number' ? Number(glyph) : null,
    indent: line.indent,
    textIndent: line.indent + match[0].length,
    text: line.text.trimStart().slice(match[0].length).trim(),
  };
}
