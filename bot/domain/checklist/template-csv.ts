import type { z } from 'zod';
import { notCsv, readCsvRows } from '../csv-rows.ts';
import { DomainError } from '../errors.ts';
import { basisSchema } from '../framework/basis.ts';
import { writeMoment } from '../timeline/moment.ts';
import { withoutFormulaMark, writeCsv } from '../write-csv.ts';
import { templateItemSchema, type ChecklistTemplate, type TemplateItem } from './template.ts';

const columns = [
  'key',
  'title',
  'why',
  'category',
  'owner',
  'kind',
  'audience',
  'due',
  'basis',
  'evidence',
  'annex A',
] as const;
type Row = Record<(typeof columns)[number], string>;

const MOST_ITEMS = 500;
const FAULTS_NAMED = 20;

/** A template as CSV for a spreadsheet, one item a row. */
export function writeTemplateCsv({ items }: Pick<ChecklistTemplate, 'items'>): string {
  const rows = items.map(asRow).map((row) => columns.map((column) => row[column]));
  return writeCsv([columns, ...rows]);
}

/**
 * The items that a CSV file describes, in its order; the columns may stand in any order. Throws a
 * {@link DomainError} that names the lines at fault, and then nothing has been read.
 */
export function readTemplateCsv(text: string): TemplateItem[] {
  const faults: string[] = [];
  const items = new Map<string, TemplateItem>();
  for (const { row, line, tooLong } of rowsOf(text)) {
    const read = templateItemSchema.safeParse(asItem(row));
    if (tooLong) faults.push(`line ${line}: it has more cells than there are headings`);
    else if (!read.success) faults.push(...faultsOf(read.error, line));
    else if (items.has(read.data.key))
      faults.push(`line ${line}, key: “${row.key}” is there twice`);
    else items.set(read.data.key, read.data);
  }
  if (faults.length === 0) return [...items.values()];
  const more = faults.length - FAULTS_NAMED;
  const named = faults.slice(0, FAULTS_NAMED).join('; ');
  throw new DomainError('invalid', more > 0 ? `${named}; and ${more} more.` : `${named}.`);
}

function faultsOf({ issues }: z.ZodError, line: number): string[] {
  const byField = new Map(issues.map(({ path, message }) => [path[0], message]));
  return [...byField].map(([field, message]) => {
    const column = field === 'annexA' ? 'annex A' : String(field);
    return `line ${line}, ${column}: ${message}`;
  });
}

function rowsOf(text: string): { row: Row; line: number; tooLong: boolean }[] {
  const read = readCsvRows(text);
  if (!('rows' in read)) throw new DomainError('invalid', `line ${read.badLine ?? 1}: ${notCsv}.`);
  const [head, ...rows] = read.rows;
  if (head === undefined || rows.length === 0) {
    throw new DomainError('invalid', 'The file has no items.');
  }
  if (rows.length > MOST_ITEMS) {
    throw new DomainError('invalid', `The file has more than ${MOST_ITEMS} items.`);
  }
  const headings = head.cells.map((heading) => heading.toLowerCase());
  const placeOf = (column: string) => headings.indexOf(column.toLowerCase());
  // Files from before deadlines said what they rest on have no column for it.
  const missing = columns.filter((column) => column !== 'basis' && placeOf(column) < 0);
  if (missing.length > 0) {
    throw new DomainError('invalid', `The file has no column “${missing.join('”, “')}”.`);
  }
  return rows.map(({ cells, line }) => {
    const cellOf = (column: string) => cells[placeOf(column)] ?? '';
    const row = Object.fromEntries(columns.map((name) => [name, cellOf(name)])) as Row;
    return { row, line, tooLong: cells.length > headings.length };
  });
}

function asRow(item: TemplateItem): Row {
  return {
    key: item.key,
    title: item.title,
    why: item.why,
    category: item.category,
    owner: item.owner,
    kind: item.kind,
    audience: item.audience.join('; '),
    due: writeMoment(item.due),
    basis: item.basis === undefined ? '' : basisSchema.encode(item.basis),
    evidence: item.evidence ? 'yes' : 'no',
    'annex A': item.annexA.join('; '),
  };
}

function asItem({ audience, evidence, basis, 'annex A': annexA, ...texts }: Row): unknown {
  const plain = Object.entries(texts).map(([column, text]) => [column, withoutFormulaMark(text)]);
  return {
    ...(Object.fromEntries(plain) as typeof texts),
    ...(basis !== '' && { basis }),
    audience: listed(audience),
    evidence: yesOrNo(evidence),
    annexA: listed(annexA).map(Number),
  };
}

/** Excel writes a tick box as TRUE; what is neither yes nor no stays, and is refused. */
function yesOrNo(text: string): boolean | string {
  if (/^(yes|y|true)$/i.test(text)) return true;
  return /^(no|n|false)?$/i.test(text) ? false : text;
}

function listed(text: string): string[] {
  return text
    .split(/[;,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
