import type { Finding, FindingKind } from '../findings/finding.ts';
import type { Match } from './finding-index.ts';
import type { Lexicon, Unit } from './parse-units.ts';

export interface Ranked {
  readonly finding: Finding;
  /** How much of the question it speaks about, 0 to 1. */
  readonly coverage: number;
}

/** A question whose words together weigh less than this asks for nothing in particular. */
const leastTelling = 0.3;
/** Of the many that have a common word, only so many of the best are looked at closely. */
const looksAt = 400;
/** A finding that speaks about less than this share of the question does not answer it. */
const least = 0.47;
/** What is this much weaker than the best answer is left out. */
const besideBest = 0.62;
/** How much the search library's own score says beside the share of the question. */
const libraryShare = 0.2;
const leaningShare = 0.06;

/** The findings that speak about a question, closest first; none when none says enough of it. */
export function rankFindings(
  units: readonly Unit[],
  { index }: Lexicon,
  { wanted, leaning }: { wanted: (finding: Finding) => boolean; leaning: FindingKind | null },
): Ranked[] {
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  if (all < leastTelling) return [];
  const matches = index.match(termsOf(units));
  const highest = matches[0]?.score ?? 1;
  const ranked: (Ranked & { score: number })[] = [];
  for (const match of matches) {
    if (ranked.length >= looksAt) break;
    const finding = index.finding(match.id);
    if (finding === undefined || !wanted(finding)) continue;
    const coverage = units.reduce((sum, unit) => sum + unit.weight * said(unit, match), 0) / all;
    const leans = finding.kind === leaning ? leaningShare : 0;
    const score = coverage + (libraryShare * match.score) / highest + leans;
    ranked.push({ finding, coverage, score });
  }
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return ranked
    .filter(({ coverage }) => coverage >= Math.max(least, best * besideBest))
    .sort((a, b) => b.score - a.score);
}

/** Every term of every unit, each counting for as much as its unit does. */
function termsOf(units: readonly Unit[]): Map<string, number> {
  const terms = new Map<string, number>();
  const count = (term: string, value: number) => {
    terms.set(term, Math.max(terms.get(term) ?? 0, value));
  };
  for (const { terms: own, stems, weight } of units) {
    for (const stem of stems) count(stem, (weight + 0.05) / stems.length);
    for (const [term, value] of own) count(term, weight * value);
  }
  return terms;
}

function said({ terms, stems }: Unit, match: Match): number {
  if (stems.every((stem) => match.terms.has(stem))) return 1;
  let most = 0;
  for (const [term, value] of terms) {
    if (value > most && match.terms.has(term)) most = value;
  }
  return most;
}
