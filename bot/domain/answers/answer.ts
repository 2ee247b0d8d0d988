import type { Finding, FindingKind } from '../findings/finding.ts';
import { rankFindings } from './rank-findings.ts';
import { understandQuestion, type Question } from './understand-question.ts';

/** The findings that answer a question, most useful first; none says that the record is silent. */
export interface Answer {
  readonly question: Question;
  readonly findings: readonly Finding[];
}

/**
 * Answers from published findings only: embargoed ones are not even counted. Asked for the latest,
 * the most recently published letter answers, what needs work before what goes well.
 */
export function answerQuestion(text: string, findings: readonly Finding[]): Answer {
  const question = understandQuestion(text);
  const { kinds } = question;
  const asked = findings
    .filter(({ publication }) => publication === 'published')
    .filter(({ kind }) => kinds === null || kinds.includes(kind));
  const onTheme = question.theme === null ? asked : asked.filter(isOn(question.theme));
  if (question.subject === '') return { question, findings: latest(onTheme) };
  return { question, findings: rankFindings(question.subject, onTheme) };
}

function isOn(theme: string): (finding: Finding) => boolean {
  return (finding) => finding.theme === theme;
}

const urgency: Record<FindingKind, number> = {
  'priority-action': 0,
  'area-for-improvement': 1,
  headline: 2,
  strength: 3,
};

/** The findings of the most recently dated letter among them. */
function latest(findings: readonly Finding[]): Finding[] {
  const newest = findings
    .map(({ documentDate }) => documentDate ?? '')
    .sort()
    .at(-1);
  return findings
    .filter(({ documentDate }) => (documentDate ?? '') === newest)
    .sort((a, b) => urgency[a.kind] - urgency[b.kind] || a.position - b.position);
}
