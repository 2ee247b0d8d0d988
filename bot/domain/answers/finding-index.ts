import MiniSearch from 'minisearch';
import type { Finding } from '../findings/finding.ts';
import type { Glossary } from './glossary.ts';
import { stemOf, wordsOf } from './stems.ts';
import { themeMeanings } from './theme-meanings.ts';

/** Finds findings by stem, by meaning and by the theme of their letter. */
export interface FindingIndex {
  readonly size: number;
  add(findings: readonly Finding[]): void;
  /** The findings that have any of the terms, with the terms that each has. */
  match(terms: ReadonlyMap<string, number>): Match[];
  /** In how many findings a term stands. */
  frequency(term: string): number;
  /** The words that findings use, each with its stem. */
  readonly vocabulary: ReadonlyMap<string, string>;
  finding(id: string): Finding | undefined;
}

export interface Match {
  readonly id: string;
  /** The search library's own score (BM25+). */
  readonly score: number;
  readonly terms: ReadonlySet<string>;
}

const boosts = { words: 1, meanings: 0.8, theme: 0.3 };

export function createFindingIndex(glossary: Glossary): FindingIndex {
  const findings = new Map<string, Finding>();
  const frequencies = new Map<string, number>();
  const vocabulary = new Map<string, string>();
  const search = new MiniSearch<Entry>({
    fields: ['words', 'meanings', 'theme'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });

  function entryOf(finding: Finding): Entry {
    const words = wordsOf([finding.text, ...finding.subItems].join(' '));
    const stems = words.map((word) => stemOf(word));
    words.forEach((word, at) => vocabulary.set(word, stems[at] ?? word));
    const meanings = [...glossary.meaningsIn(words)];
    const theme = themeMeanings(glossary, finding.theme).map(themeTerm);
    for (const term of new Set([...stems, ...meanings, ...theme])) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
    return {
      id: finding.id,
      words: stems.join(' '),
      meanings: meanings.join(' '),
      theme: theme.join(' '),
    };
  }

  return {
    get size() {
      return findings.size;
    },
    vocabulary,
    add(added) {
      for (const finding of added) findings.set(finding.id, finding);
      search.addAll(added.map(entryOf));
    },
    frequency: (term) => frequencies.get(term) ?? 0,
    finding: (id) => findings.get(id),
    match(terms) {
      const found = search.search(
        { combineWith: 'OR', queries: [...terms.keys()] },
        { boost: boosts, boostTerm: (term) => terms.get(term) ?? 1 },
      );
      return found.map(({ id, score, terms: matched }) => ({
        id: String(id),
        score,
        terms: new Set(matched),
      }));
    },
  };
}

interface Entry {
  id: string;
  words: string;
  meanings: string;
  theme: string;
}

/** A meaning that a finding has by its letter's theme alone. */
export function themeTerm(meaning: string): string {
  return `@${meaning}`;
}
