import type { Paper, PaperTable } from '../../application/papers/paper.ts';
import { publicationWords } from '../../contract/publication-words.ts';
import { withYear } from '../../contract/spoken-time.ts';
import { findingKindTitles } from '../../contract/standing-words.ts';
import { planColumns } from './plan-rows.ts';
import { tablePack } from './table-pack.ts';

/** The record of a visit as a zip of tables. */
export function proofPack(paper: Paper): Uint8Array {
  const { subject, visit } = paper;
  return tablePack({
    ...paper,
    title: `Proof pack: ${subject}`,
    tables: [...paper.record, findingTable(paper), followUpTable(paper)],
    about: { subject, visit: visit?.id ?? null },
  });
}

function findingTable({ findings, letters }: Paper): PaperTable {
  const published = new Map(
    letters.map((letter) => [letter.id, publicationWords(letter, withYear)]),
  );
  return {
    name: 'findings',
    title: 'Findings',
    columns: ['Kind', 'Finding', 'Source', 'Date', 'Page', 'Publication'],
    rows: findings.map(({ kind, text, subItems, letterId, letterTitle, documentDate, page }) => [
      findingKindTitles[kind],
      [text, ...subItems].join('\n'),
      letterTitle,
      documentDate ?? '',
      page === null ? '' : String(page),
      published.get(letterId) ?? '',
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
