import { runningText, type PageLine } from './page-line.ts';
import type { ReadingKind } from './reading.ts';

const committee: readonly RegExp[] = [
  /\breport of the (?:corporate |strategic |executive )?director\b/i,
  /\bpurpose of (?:the |this )?report\b/i,
  /\breport (?:title|author)\b/i,
  /\bmeeting (?:title|date)\b/i,
  /\b(?:scrutiny|cabinet|people’s|select|overview) (?:committee|panel|commission|board)\b/i,
  /\bagenda item\b/i,
  /\brecommendation\(?\/?s\)?\b/i,
  /\b(?:corporate director|portfolio holder|contact officer)\b/i,
];

/** Which of the known layouts a document has, or null. Its first page decides. */
export function findKind(lines: readonly PageLine[]): ReadingKind | null {
  const front = runningText(lines.slice(0, 60));
  if (!/ofsted|majesty’s inspector|inspection of|inspectors|\bHMI\b/i.test(runningText(lines))) {
    return null;
  }
  const letter = /\bDear\b|\bthis letter summarises\b/i.test(front);
  if (isReport(front)) return 'inspection-report';
  if (!letter && committee.filter((pattern) => pattern.test(front)).length >= 2) {
    return 'committee-report';
  }
  if (/joint targeted area inspection/i.test(runningText(lines.slice(0, 30)))) {
    return 'jtai-letter';
  }
  if (!letter) return null;
  const visit = /\b(focused|assurance|monitoring)(?: assurance)? visit\b/i
    .exec(front)?.[1]
    ?.toLowerCase();
  if (visit === undefined) return null;
  return visit === 'monitoring' ? 'monitoring-visit-letter' : 'focused-visit-letter';
}

function isReport(front: string): boolean {
  const titled =
    /\b(?:re-?)?inspection of .{0,90}?(?:children’s (?:social care )?services|services for children)/i;
  return (
    titled.test(front.slice(0, 600)) &&
    /inspection dates?\s*:|lead inspector|\bjudgement\b.{0,20}\bgrade\b/i.test(front)
  );
}
