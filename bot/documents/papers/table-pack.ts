import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { embargoNotice, type PaperTable } from '../../application/papers/paper.ts';
import { writeCsv } from '../../domain/write-csv.ts';
import { tablePage, type TablePage } from './table-page.ts';

export interface TablePack extends TablePage {
  /** What the manifest says besides. */
  readonly about: Readonly<Record<string, unknown>>;
  /** Files besides the tables, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * Tables as a zip: each as CSV (formulas defused), all of them as one accessible page, and a
 * manifest with the SHA-256 of every file, which `sha256sum -c SHA256SUMS` checks.
 */
export function tablePack(pack: TablePack): Uint8Array {
  const { tables, madeAt, madeBy, embargoed } = pack;
  const files = new Map<string, Uint8Array>(
    Object.entries({
      'index.html': tablePage(pack),
      ...Object.fromEntries(tables.map((table) => [`${table.name}.csv`, csvOf(pack, table)])),
      ...pack.files,
    }).map(([name, text]) => [name, strToU8(text)]),
  );
  const hashes = [...files].map(([name, bytes]) => ({
    name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const manifest = { ...pack.about, madeAt, madeBy, embargoed, files: hashes };
  const sums = hashes.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  return zipSync(
    {
      ...Object.fromEntries(files),
      'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
      SHA256SUMS: strToU8(sums),
    },
    { mtime: new Date(madeAt) },
  );
}

function csvOf({ embargoed }: TablePack, { columns, rows }: PaperTable): string {
  const marked = embargoed ? [...columns, 'Embargo'] : [...columns];
  const filled = embargoed ? rows.map((row) => [...row, embargoNotice]) : rows;
  return writeCsv([marked, ...filled]);
}
