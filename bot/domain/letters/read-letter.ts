import { findCouncil } from './find-council.ts';
import { asDraft, hasDraftMark } from './find-draft-mark.ts';
import { findFindings } from './find-findings.ts';
import { findInspectors } from './find-inspectors.ts';
import { findJudgements } from './find-judgements.ts';
import { findKind } from './find-kind.ts';
import { findTheme } from './find-theme.ts';
import { findDocumentDate, findVisit } from './find-visit.ts';
import type { NamedHeadings } from './headings.ts';
import { summedUp } from './left-out.ts';
import { createMendLines, type IsWord } from './mend-lines.ts';
import { dropFurniture, dropSmallPrint, type BodyLine } from './page-furniture.ts';
import type { PageLine } from './page-line.ts';
import type { Reading } from './reading.ts';
import { cutIntoSections } from './sections.ts';
import { UnreadableDocument } from './unreadable-document.ts';
import { warningsAbout } from './warnings.ts';

/** What the reader is told beside the document. */
export interface KnownBefore {
  /** Headings that framework packs add to those the layouts know. */
  named?: NamedHeadings;
  isWord?: IsWord;
}

/**
 * Reads a letter or report from its printed lines.
 * @throws UnreadableDocument where the lines are of none of the known layouts
 */
export function readLetter(
  lines: readonly PageLine[],
  { named = [], isWord }: KnownBefore = {},
): Reading {
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
  const mend = createMendLines(lines, isWord);
  const sections = cutIntoSections(body, kind, { wrapGap, named });
  const found = findFindings(sections, kind, {
    mend,
    wrapGap: isUnwrapped(body) ? unwrapped : wrapGap,
  });
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
  const leftOut = [...found.warnings, ...summedUp(sections, { kind, mend })];
  const read = { ...reading, warnings: [...warningsAbout(reading), ...leftOut] };
  return hasDraftMark(lines) ? asDraft(read) : read;
}

/**
 * Text copied from a PDF often has an empty line after every line: that is no paragraph break. Where
 * hardly a line begins inside a sentence, nothing is wrapped, and what does was cut by a page.
 */
function usualWrapGap(body: readonly BodyLine[]): number {
  if (isHardlyWrapped(body)) return 0;
  const gaps = wrappedIn(body)
    .map((line) => line.gap)
    .sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function isHardlyWrapped(body: readonly BodyLine[]): boolean {
  const long = body.filter(({ text }) => text.length > longLine);
  return wrappedIn(body).length < body.length / 10 || long.length >= 3;
}

function wrappedIn(body: readonly BodyLine[]): BodyLine[] {
  return body.filter((line) => !line.afterBreak && /^\s*\p{Ll}/u.test(line.text));
}

/** Longer than any printed line. */
const longLine = 150;
/** No white space is needed to part paragraphs: each is one line. */
const unwrapped = -1;

/** Text pasted from Word or a web page has each paragraph on one line, however long. */
function isUnwrapped(body: readonly BodyLine[]): boolean {
  return isHardlyWrapped(body) && body.some(({ text }) => text.length > longLine);
}
