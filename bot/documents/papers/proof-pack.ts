import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import { embargoNotice, type Paper, type PaperTable } from '../../application/papers/paper.ts';
import { withYear } from '../../contract/spoken-time.ts';
import { findingKindTitles } from '../../contract/standing-words.ts';
import { planColumns } from './plan-rows.ts';
import { proofPage } from './proof-page.ts';

/**
 * The record of a visit as a zip: each table as CSV (formulas defused), all of them as one accessible
 * page, and a manifest with the SHA-256 of every file, which `sha256sum -c SHA256SUMS` checks.
 */
export function proofPack(paper: Paper): Uint8Array {
  const tables = [...paper.record, findingTable(paper), followUpTable(paper)];
  const files = new Map<string, Uint8Array>([
    ['index.html', strToU8(proofPage(paper, tables))],
    ...tables.map((table): [string, Uint8Array] => [
      `${table.name}.csv`,
      strToU8(csvOf(paper, table)),
    ]),
  ]);
  const hashes = [...files].map(([name, bytes]) => ({
    name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const { subject, madeAt, madeBy, embargoed, visit } = paper;
  const manifest = { subject, visit: visit?.id ?? null, madeAt, madeBy, embargoed, files: hashes };
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

function csvOf({ embargoed }: Paper, { columns, rows }: PaperTable): string {
  const marked = embargoed ? [...columns, 'Embargo'] : [...columns];
  const filled = embargoed ? rows.map((row) => [...row, embargoNotice]) : rows;
  return stringify([marked, ...filled], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function findingTable({ findings }: Paper): PaperTable {
  return {
    name: 'findings',
    title: 'Findings',
    columns: ['Kind', 'Finding', 'Source', 'Date', 'Page', 'Publication'],
    rows: findings.map(({ kind, text, subItems, letterTitle, documentDate, page, publication }) => [
      findingKindTitles[kind],
      [text, ...subItems].join('\n'),
      letterTitle,
      documentDate ?? '',
      page === null ? '' : String(page),
      publication,
    ]),
  };
}

function followUpTable({ followUps }: Paper): PaperTable {
  return {
    name: 'follow-ups',
    title: 'Follow-ups',
    columns: planColumns.map(({ title }) => title),
    rows: followUps.map((followUp, at) => planColumns.map(({ of }) => of(followUp, at, withYear))),
  };
}
