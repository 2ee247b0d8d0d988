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

const visitTitle =
  /^\W*(?:ofsted’?s? )?(focused|assurance|monitoring)(?: assurance)? visit (?:to|of)\b(.*)/i;
const visitSummary =
  /\bfindings of (?:the|a|an|our|this|its) (?:[\w-]+ )?(focused|assurance|monitoring)(?: assurance)? visit\b/i;
/** Inspectors visit these too, and write to them in much the same words. */
const otherPlaces = /\b(?:schools?|academy|college|nursery|children’s home|agency|provider)\b/i;

/** Which of the known layouts a document has, or null. Its first page decides. */
export function findKind(lines: readonly PageLine[]): ReadingKind | null {
  const text = runningText(lines);
  if (!/ofsted|majesty’s inspector|inspection of|inspectors|\bHMI\b/i.test(text)) return null;
  const front = runningText(lines.slice(0, 60));
  const letter = /\bDear\b|\bthis letter summarises\b/i.test(front);
  if (isReport(front)) return 'inspection-report';
  if (!letter && isCommitteeReport(front)) return 'committee-report';
  if (/joint targeted area inspection/i.test(runningText(lines.slice(0, 30)))) {
    return 'jtai-letter';
  }
  const visit = letter && isByInspectors(text) ? visitOf(lines.slice(0, 60), front) : null;
  if (visit === null) return null;
  return visit === 'monitoring' ? 'monitoring-visit-letter' : 'focused-visit-letter';
}

/** The visit that a letter is about, by its title or by its first sentence. */
function visitOf(front: readonly PageLine[], words: string): string | null {
  const at = front.findIndex((line) => visitTitle.test(runningText([line])));
  const [, titled, place = ''] = visitTitle.exec(runningText(front.slice(at, at + 2))) ?? [];
  if (at !== -1 && otherPlaces.test(place)) return null;
  const visit = at === -1 ? visitSummary.exec(words)?.[1] : titled;
  return visit?.toLowerCase() ?? null;
}

/** A council writes of a visit too: to its staff before it, and to Ofsted after it. */
function isByInspectors(text: string): boolean {
  return /\bmajesty’s inspectors?\b|\bHMI\b|\bletter summarises the findings\b/i.test(text);
}

function isCommitteeReport(front: string): boolean {
  const isMinutes =
    /\bminutes of [^.]{0,120}\bheld\b/i.test(front) || /\bapologies for absence\b/i.test(front);
  return !isMinutes && committee.filter((pattern) => pattern.test(front)).length >= 2;
}

function isReport(front: string): boolean {
  const titled =
    /\b(?:re-?)?inspection of .{0,90}?(?:children’s (?:social care )?services|services for children)/i;
  return (
    titled.test(front.slice(0, 600)) &&
    /inspection dates?\s*:|lead inspector|\bjudgement\b.{0,20}\bgrade\b/i.test(front)
  );
}
