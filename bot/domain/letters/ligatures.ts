import type { PageLine } from './page-line.ts';

const ligatures = /[\uFB00-\uFB06]/g;

/** Parts letters that the typesetter joined into one: "ﬁndings" is the word "findings". */
export function partLigatures(lines: readonly PageLine[]): PageLine[] {
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(ligatures, (joined) => joined.normalize('NFKC')),
  }));
}
