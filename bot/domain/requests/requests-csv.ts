import { writeCsv } from '../write-csv.ts';

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
] as const;

/** The log as CSV for a spreadsheet. */
export function writeRequestsCsv(rows: readonly RequestRow[]): string {
  return writeCsv([
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ key }) => row[key])),
  ]);
}
