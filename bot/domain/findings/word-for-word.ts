import type { Finding } from './finding.ts';
import { isByInspectors, type Letter } from './letter.ts';
import { isOfSameVisit } from './visits-told.ts';

/** The words alone: line breaks, hyphens, quotation marks and capitals differ from a PDF to its web page. */
export function plainWords({ text, subItems }: Pick<Finding, 'text' | 'subItems'>): string {
  const words = [text, ...subItems].join(' ').normalize('NFKC').toLowerCase();
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

type Dates = Pick<Letter, 'documentDate' | 'visit'>;

/** That both name a day alike and none otherwise: one may leave out what the other has. */
export function haveSameDates(one: Dates, other: Dates): boolean {
  const named = [
    [one.documentDate, other.documentDate],
    [one.visit.start, other.visit.start],
  ].filter((both) => !both.includes(null));
  return named.length > 0 && named.every(([first, second]) => first === second);
}

/** A finding as it is quoted, and those that say it again, word for word, of the same visit. */
export interface QuotedOnce {
  readonly finding: Finding;
  readonly again: readonly Finding[];
}

/**
 * Each finding once for a visit, where a letter is kept twice or a committee was given its words. The
 * inspectors' own document is quoted, the newest, and of two alike the one that came first.
 */
export function quotedOnce(
  findings: readonly Finding[],
  letterOf: (finding: Finding) => Letter | undefined,
): QuotedOnce[] {
  const quoted = new Map<Finding, Finding[]>();
  for (const alike of Map.groupBy(findings, plainWords).values()) {
    const kept: Finding[] = [];
    for (const finding of alike.toSorted(byWorth(letterOf))) {
      const first = kept.find((one) => areOfOneVisit(letterOf(one), letterOf(finding)));
      if (first !== undefined) quoted.get(first)?.push(finding);
      else {
        kept.push(finding);
        quoted.set(finding, []);
      }
    }
  }
  return findings.flatMap((finding) => {
    const again = quoted.get(finding);
    return again === undefined ? [] : [{ finding, again }];
  });
}

function areOfOneVisit(one: Letter | undefined, other: Letter | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.id === other.id || isOfSameVisit(one, other) || haveSameDates(one, other);
}

function byWorth(letterOf: (finding: Finding) => Letter | undefined) {
  return (a: Finding, b: Finding): number => {
    const [one, other] = [letterOf(a), letterOf(b)];
    return (
      Number(isByInspectors(other?.kind ?? '')) - Number(isByInspectors(one?.kind ?? '')) ||
      Number(a.kind === 'headline') - Number(b.kind === 'headline') ||
      (b.documentDate ?? '').localeCompare(a.documentDate ?? '') ||
      (one?.importedAt ?? '').localeCompare(other?.importedAt ?? '') ||
      a.letterId.localeCompare(b.letterId) ||
      a.position - b.position
    );
  };
}
