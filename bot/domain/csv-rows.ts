import { CsvError, parse } from 'csv-parse/sync';

/** A row of a CSV file, with the line of the file that it is on. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The rows of a CSV file as Excel writes it: with commas, semicolons or tabs, and without its empty
 * rows; or the line from which on the text is no CSV.
 */
export function readCsvRows(text: string): { rows: CsvRow[] } | { badLine: number | null } {
  try {
    return { rows: parsed(text) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { badLine: typeof error.lines === 'number' ? error.lines : null };
  }
}

/** What is said of a text that is no CSV from some line on. */
export const notCsv = 'this is not CSV from here on: a quotation mark may be missing';

function parsed(text: string): CsvRow[] {
  // Excel may write its delimiter into a line of its own before the headings.
  const [, told] = /^\uFEFF?sep=(.)\r?\n/.exec(text) ?? [];
  const table = told === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const rows = parse(table, {
    delimiter: told ?? delimiterOf(text),
    bom: true,
    trim: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const before = told === undefined ? 0 : 1;
  return rows.map(({ record, info }) => ({ cells: record, line: info.lines + before }));
}

/** The one that the headings are parted by. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split('\n', 1);
  const count = (delimiter: string) => headings.split(delimiter).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
}
