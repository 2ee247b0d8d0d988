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

/** The cells of a line, trimmed; one cell for an ordinary line. */
export function cellsOf(line: PageLine): string[] {
  return line.text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** Lines as one run of text, white space folded, for rules that read sentences. */
export function runningText(lines: readonly PageLine[]): string {
  return lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[‘’]/g, '’')
    .trim();
}
