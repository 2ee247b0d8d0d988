import { findCouncil } from './find-council.ts';
import { asDraft, hasDraftMark } from './find-draft-mark.ts';
import { findFindings } from './find-findings.ts';
import { findInspectors } from './find-inspectors.ts';
import { findJudgements } from './find-judgements.ts';
import { findKind } from './find-kind.ts';
import { findTheme } from './find-theme.ts';
import { findDocumentDate, findVisit } from './find-visit.ts';
import type { NamedHeadings } from './headings.ts';
import { createMendLines } from './mend-lines.ts';
import { dropFurniture, dropSmallPrint, type BodyLine } from './page-furniture.ts';
import type { PageLine } from './page-line.ts';
import type { Reading } from './reading.ts';
import { cutIntoSections } from './sections.ts';
import { UnreadableDocument } from './unreadable-document.ts';
import { warningsAbout } from './warnings.ts';

/**
 * Reads a letter or report from its printed lines.
 * @param named headings that framework packs add to those the layouts know
 * @throws UnreadableDocument where the lines are of none of the known layouts
 */
export function readLetter(lines: readonly PageLine[], named: NamedHeadings = []): Reading {
  const kind = findKind(lines);
  if (kind === null) throw new UnreadableDocument('unknown-layout');
  const text = dropFurniture(lines);
  const body = dropSmallPrint(text);
  const wrapGap = usualWrapGap(body);
  const council = findCouncil(lines, kind);
  const documentDate = findDocumentDate(lines, kind);
  const visit = findVisit(text, documentDate.value);
  const team = findInspectors(text, kind);
  const theme = findTheme(text, kind);
  const judgements = kind === 'inspection-report' ? findJudgements(text) : [];
  const mend = createMendLines(lines);
  const sections = cutIntoSections(body, kind, { wrapGap, named });
  const found = findFindings(sections, kind, { mend, wrapGap });
  const reading: Omit<Reading, 'warnings'> = {
    kind,
    localAuthority: council.value,
    documentDate: documentDate.value,
    visit: { start: visit.start, end: visit.end },
    inspectors: team.inspectors,
    leadInspector: team.leadInspector,
    theme: theme.value,
    judgements,
    callsItselfDraft: false,
    findings: found.findings,
    confidence: {
      kind: 'high',
      localAuthority: council.confidence,
      documentDate: documentDate.confidence,
      visit: visit.confidence,
      inspectors: team.confidence,
      theme: theme.confidence,
      judgements: kind === 'inspection-report' && judgements.length === 0 ? 'low' : 'high',
      findings: found.warnings.length > 0 || found.findings.length === 0 ? 'low' : 'high',
    },
  };
  const read = { ...reading, warnings: [...warningsAbout(reading), ...found.warnings] };
  return hasDraftMark(lines) ? asDraft(read) : read;
}

/**
 * Text copied from a PDF often has an empty line after every line: that is no paragraph break. Where
 * hardly a line begins inside a sentence, nothing is wrapped, and what does was cut by a page.
 */
function usualWrapGap(body: readonly BodyLine[]): number {
  const wrapped = body.filter((line) => !line.afterBreak && /^\s*\p{Ll}/u.test(line.text));
  if (wrapped.length < body.length / 10) return 0;
  const gaps = wrapped.map((line) => line.gap).sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}
