import type { Finding } from '../findings/finding.ts';
import { createFindingIndex } from './finding-index.ts';
import type { Glossary } from './glossary.ts';
import { createNewestFirst } from './newest-first.ts';
import type { Lexicon } from './parse-units.ts';
import type { WordSense } from './word-sense.ts';

/** What a council's published letters say, ready to be asked. */
export interface Library {
  readonly lexicon: Lexicon;
  /** Published findings only, the newest first: what is embargoed is not even counted. */
  readonly findings: readonly Finding[];
  /** What the letters are about, the newest first, each once. */
  readonly themes: readonly string[];
  /** The kind of a finding's letter, and the days that it belongs to: of the visit, and its own. */
  documentOf(finding: Finding): { kind: string; days: readonly string[] };
}

/** What a library knows besides its findings. */
export interface Known {
  readonly glossary: Glossary;
  readonly sense: WordSense;
  readonly documentOf: Library['documentOf'];
}

/** Indexes and orders findings once, so that no question has to. */
export function createLibrary(
  published: readonly Finding[],
  { glossary, sense, documentOf }: Known,
): Library {
  const index = createFindingIndex(glossary);
  index.add(published);
  const findings = published.toSorted(createNewestFirst({ documentOf }).newestFirst);
  const themes = [...new Set(findings.flatMap(({ theme }) => theme ?? []))];
  return { lexicon: { glossary, index, sense }, findings, themes, documentOf };
}
