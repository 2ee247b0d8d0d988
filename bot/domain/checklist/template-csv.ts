import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { DomainError } from '../errors.ts';
import { writeMoment } from '../timeline/moment.ts';
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
  'evidence',
  'annex A',
] as const;
type Row = Record<(typeof columns)[number], string>;

const MOST_ITEMS = 500;
const FAULTS_NAMED = 5;

/**
 * A template as CSV for a spreadsheet, one item a row, with a heading row and a byte order mark.
 * Texts that a spreadsheet would take for a formula are written with an apostrophe before them.
 */
export function writeTemplateCsv({ items }: Pick<ChecklistTemplate, 'items'>): string {
  return stringify(items.map(asRow), {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/**
 * The items that a CSV file describes, in its order; the columns may stand in any order. Throws a
 * {@link DomainError} that names the rows at fault, and then nothing has been read.
 */
export function readTemplateCsv(text: string): TemplateItem[] {
  const rows = rowsOf(text);
  const faults: string[] = [];
  const items = rows.flatMap((row, index) => {
    const read = templateItemSchema.safeParse(asItem(row));
    if (read.success) return [read.data];
    const [issue] = read.error.issues;
    faults.push(`row ${index + 2}, ${String(issue?.path[0])}: ${issue?.message ?? 'not readable'}`);
    return [];
  });
  faults.push(...repeatedKeys(items));
  if (faults.length === 0) return items;
  const more = faults.length - FAULTS_NAMED;
  const named = faults.slice(0, FAULTS_NAMED).join('; ');
  throw new DomainError('invalid', more > 0 ? `${named}; and ${more} more.` : `${named}.`);
}

function rowsOf(text: string): Partial<Row>[] {
  const rows = parsed(text);
  const missing = columns.filter((column) => rows[0] !== undefined && !(column in rows[0]));
  if (missing.length > 0) {
    throw new DomainError('invalid', `The file has no column “${missing.join('”, “')}”.`);
  }
  if (rows.length === 0) throw new DomainError('invalid', 'The file has no items.');
  if (rows.length > MOST_ITEMS) {
    throw new DomainError('invalid', `The file has more than ${MOST_ITEMS} items.`);
  }
  return rows;
}

function parsed(text: string): Partial<Row>[] {
  try {
    return parse<Partial<Row>>(text, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
    });
  } catch {
    throw new DomainError('invalid', 'The file isn’t CSV with the same columns in every row.');
  }
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
    evidence: item.evidence ? 'yes' : 'no',
    'annex A': item.annexA.join('; '),
  };
}

function asItem(row: Partial<Row>): unknown {
  const { audience, evidence, 'annex A': annexA, ...texts } = row;
  const plain = Object.entries(texts)
    .filter(([column]) => (columns as readonly string[]).includes(column))
    .map(([column, text]) => [column, withoutFormulaMark(text)]);
  return {
    ...(Object.fromEntries(plain) as Partial<Row>),
    audience: listed(audience),
    evidence: evidence?.toLowerCase() === 'yes',
    annexA: listed(annexA).map(Number),
  };
}

function withoutFormulaMark(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

function listed(text = ''): string[] {
  return text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function repeatedKeys(items: readonly TemplateItem[]): string[] {
  const keys = items.map(({ key }) => key);
  const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) < index));
  return [...repeated].map((key) => `the key “${key}” is there twice`);
}
