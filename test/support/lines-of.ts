import { textLines } from '../../bot/documents/text-lines.ts';
import type { PageLine } from '../../bot/domain/letters/page-line.ts';

/** The printed lines of a text, as the rules for letters take them. */
export function linesOf(text: string): PageLine[] {
  return textLines(new TextEncoder().encode(text));
}
