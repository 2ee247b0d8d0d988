/**
 * One printed line, in reading order, as the PDF, DOCX and text readers hand it over. Cells of a
 * table row, or columns set side by side, are parted by a tab in `text`.
 */
export interface PageLine {
  text: string;
  /** 1-based; null for a document without pages. */
  page: number | null;
  /** Left edge, in characters of the line's own type. */
  indent: number;
  /** White space above, in lines; 0 for the next line of the same paragraph. */
  gap: number;
  /** Type size in points; null when the document does not say. */
  size: number | null;
  /** Wholly set in another font than the body, as headings are. */
  emphasised: boolean;
}

/** Whether white space parts a line from the paragraph above it; a PDF tells it finely. */
export function standsApart(line: PageLine, wrapGap: number): boolean {
  return line.gap > wrapGap + (line.size === null ? 0.4 : 0.25);
}

/** The cells of a line, trimmed; one cell for an ordinary line. */
export function cellsOf(line: PageLine): string[] {
  return line.text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/**
 * Lines as one run of text, white space folded, for rules that read sentences. A name cut at its
 * hyphen ("Warburton-" "Smith") is put together again.
 */
export function runningText(lines: readonly PageLine[]): string {
  return lines
    .map((line) => line.text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Lu}[\p{L}’']*-) (?=\p{Lu})/gu, '')
    .replace(/[‘’'`]/g, '’')
    .trim();
}
