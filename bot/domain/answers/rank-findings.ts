import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Finding } from '../findings/finding.ts';

/** A finding whose best match is weaker than this share of the subject's words says nothing of it. */
const shareOfWords = 0.5;

/**
 * The findings that speak about a subject, closest first; none when none does. Words match by stem
 * ("planning" finds "plans"), and a finding counts only if it has at least half of the words.
 */
export function rankFindings(subject: string, findings: readonly Finding[]): Finding[] {
  const index = new MiniSearch<Finding>({
    fields: ['text', 'subItems'],
    extractField: (finding, field) =>
      field === 'subItems' ? finding.subItems.join(' ') : finding[field as 'id' | 'text'],
    processTerm: (term) => stemmer(term.toLowerCase()),
  });
  index.addAll([...findings]);
  const words = new Set(subject.split(/\s+/).map((word) => stemmer(word.toLowerCase())));
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return index
    .search(subject, {
      prefix: (term) => term.length > 4,
      fuzzy: (term) => (term.length > 6 ? 0.15 : false),
    })
    .filter(({ queryTerms }) => queryTerms.length >= words.size * shareOfWords)
    .flatMap(({ id }) => byId.get(String(id)) ?? []);
}
