import { findingKindTitles } from '../contract/standing-words.ts';
import type { Reading } from '../domain/letters/reading.ts';

/** A reading for a person at a terminal. */
export function readingText(reading: Reading): string {
  const { visit } = reading;
  const facts = [
    ['Kind', reading.kind],
    ['Council', reading.localAuthority],
    ['Date', reading.documentDate],
    ['Visit', visit.start === null ? null : `${visit.start} to ${visit.end ?? visit.start}`],
    ['Inspectors', reading.inspectors.join(', ')],
    ['Theme', reading.theme],
    ...reading.judgements.map(({ area, grade }) => [area, grade]),
  ];
  const lines = [
    ...facts.map(([name, value]) => `${name ?? ''}: ${value ?? 'not found'}`),
    '',
    ...reading.findings.flatMap((finding) => [
      `${findingKindTitles[finding.kind]}${finding.page === null ? '' : `, page ${finding.page}`}`,
      `  ${finding.text}`,
      ...finding.subItems.map((item) => `    - ${item}`),
    ]),
    ...reading.warnings.map((warning) => `Check: ${warning}`),
  ];
  return `${lines.join('\n')}\n`;
}
