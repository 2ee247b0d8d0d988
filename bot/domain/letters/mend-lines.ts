import type { PageLine } from './page-line.ts';

/** Whether a word, in small letters and without a hyphen, is English. */
export type IsWord = (word: string) => boolean;

/** Joins the printed lines of one paragraph into its words. */
export type MendLines = (parts: readonly string[]) => string;

/**
 * A hyphen at a line's end stays when it belongs to the word ("young people-friendly"), and goes
 * when the typesetter put it there ("improve-ment"). The document's own words decide, then English: a
 * word that stands whole elsewhere, or in a list of words, was broken by the line; anything else keeps
 * its hyphen.
 */
export function createMendLines(
  lines: readonly PageLine[],
  isWord: IsWord = () => false,
): MendLines {
  const vocabulary = new Set<string>();
  for (const line of lines) {
    for (const word of line.text.toLowerCase().matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) {
      vocabulary.add(word[0]);
    }
  }
  function isBroken(left: string, right: string): boolean {
    if (vocabulary.has(`${left}-${right}`)) return false;
    return vocabulary.has(left + right) || isWord(left + right);
  }
  return (parts) => fold(parts.reduce((text, part) => join(text, part.trim(), isBroken), ''));
}

type IsBroken = (left: string, right: string) => boolean;

function join(before: string, after: string, isBroken: IsBroken): string {
  if (before === '' || after === '') return before + after;
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  if (/[^\s–][/–]$/.test(before)) return before + after;
  if (!/[\p{L}\d]-$/u.test(before) || !/^[\p{L}\d]/u.test(after)) return `${before} ${after}`;
  if (/^(and|or|to)\b/.test(after)) return `${before} ${after}`;
  const left = /[\p{L}\d]+(?=-$)/u.exec(before.toLowerCase())?.[0] ?? '';
  const right = /^[\p{L}\d]+/u.exec(after.toLowerCase())?.[0] ?? '';
  return isBroken(left, right) ? before.slice(0, -1) + after : before + after;
}

function fold(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}
