import { stringify } from 'csv-stringify/sync';

/** A row of the log, in words, as it stands on the page. */
export interface RequestRow {
  readonly request: string;
  readonly askedBy: string;
  readonly owner: string;
  readonly due: string;
  readonly originallyDue: string;
  readonly standing: string;
  readonly given: string;
  readonly link: string;
  readonly turnaround: string;
}

const columns = [
  { key: 'request', header: 'Request' },
  { key: 'askedBy', header: 'Asked by' },
  { key: 'owner', header: 'Owner' },
  { key: 'due', header: 'Due' },
  { key: 'originallyDue', header: 'Originally due' },
  { key: 'standing', header: 'Where it stands' },
  { key: 'given', header: 'What was given' },
  { key: 'link', header: 'Link' },
  { key: 'turnaround', header: 'Turnaround' },
];

/**
 * The log as CSV for a spreadsheet, with a heading row and a byte order mark. Texts that a
 * spreadsheet would take for a formula are written with an apostrophe before them.
 */
export function writeRequestsCsv(rows: readonly RequestRow[]): string {
  return stringify([...rows], {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
