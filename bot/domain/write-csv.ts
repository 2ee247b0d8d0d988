import { stringify } from 'csv-stringify/sync';

/** Also behind space: some spreadsheets take it away before they look. The wide signs are Unicode’s. */
const formula = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/;

/**
 * Rows, the headings first, as a CSV file that spreadsheets open as it is: with a byte order mark,
 * and texts that one would run as a formula behind an apostrophe. Every text is in quotation marks:
 * else a line break, or the semicolon or tab that some spreadsheets part cells by, would end a cell
 * in its middle, and what follows would be a cell that nobody looked at.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const defused = rows.map((row) => row.map((text) => (formula.test(text) ? `'${text}` : text)));
  return stringify(defused, { bom: true, quoted: true, record_delimiter: 'windows' });
}

/** A text as it was before `writeCsv` put its apostrophe before it. */
export function withoutFormulaMark(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}
