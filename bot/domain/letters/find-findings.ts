import type { FindingKind } from '../findings/finding.ts';
import { bulletOf } from './bullets.ts';
import type { MendLines } from './mend-lines.ts';
import type { BodyLine } from './page-furniture.ts';
import { readList, type ListItem, type ReadList } from './read-list.ts';
import type { ReadFinding, ReadingKind } from './reading.ts';
import type { Section } from './sections.ts';
import { partTag } from './tags.ts';

export interface FoundFindings {
  findings: ReadFinding[];
  warnings: string[];
}

/** How the document's lines are to be joined. */
export interface Typography {
  mend: MendLines;
  /** White space before a wrapped line of the same paragraph, in lines. */
  wrapGap: number;
}

/** The findings of every section whose heading announces them, in the document's order. */
export function findFindings(
  sections: readonly Section[],
  kind: ReadingKind,
  typography: Typography,
): FoundFindings {
  const found = sections.map((section) => readSection(section, kind, typography));
  const findings = found.flatMap((section) => section.findings);
  const warnings = found.flatMap((section) => section.warnings);
  return { findings, warnings: [...passedOver(sections, findings.length === 0), ...warnings] };
}

function readSection(section: Section, kind: ReadingKind, typography: Typography): FoundFindings {
  const { kind: findingKind, prose } = section.heading;
  if (findingKind === null) return { findings: [], warnings: [] };
  const { mend, wrapGap } = typography;
  const list = readList(section.lines, wrapGap);
  if (list.items.length > 0) {
    const findings = list.items.map((item) => finding(item, findingKind, mend));
    return { findings, warnings: [...sentenceWarnings(section), ...joinWarnings(list, section)] };
  }
  // Marks are lost when a letter is pasted: then each paragraph of a list of several is a finding.
  const marksLost =
    kind !== 'inspection-report' && findingKind !== 'headline' && list.paragraphs.length > 1;
  if (!prose && !marksLost) {
    return { findings: [], warnings: proseWarnings(list, section, mend) };
  }
  const findings = list.paragraphs
    .map((paragraph) => finding({ ...paragraph, subItems: [] }, findingKind, mend))
    .filter(({ text }) => !text.endsWith(':'));
  const warning = `The list under “${titleOf(section)}” has no bullet marks: check each finding.`;
  return { findings, warnings: prose ? [] : [warning] };
}

function finding(
  item: Omit<ListItem, 'textIndent'>,
  kind: FindingKind,
  mend: MendLines,
): ReadFinding {
  const subItems = item.subItems.map((parts) => plain(mend(parts)));
  const { text, tag } = partTag(plain(mend(item.parts)));
  const lastSub = partTag(subItems.at(-1) ?? '');
  if (lastSub.tag !== null) subItems[subItems.length - 1] = lastSub.text;
  return { kind, text, page: item.page, tag: tag ?? lastSub.tag, subItems };
}

/** Takes off emphasis that text copied from a web page carries as asterisks. */
function plain(text: string): string {
  return text.replace(/\*\*(.+?)\*\*/g, '$1');
}

function sentenceWarnings(section: Section): string[] {
  if (!section.bySentence) return [];
  return [
    `What the list after “${titleOf(section)}” is was taken from that sentence: check each finding, and add what the text beside the list says.`,
  ];
}

function joinWarnings({ guessedJoins }: ReadList, section: Section): string[] {
  if (guessedJoins === 0) return [];
  return [`A bullet under “${titleOf(section)}” may go on over a page break: check where it ends.`];
}

/** A letter tells its main findings in paragraphs as a rule; a list is expected of the others. */
function proseWarnings({ paragraphs }: ReadList, section: Section, mend: MendLines): string[] {
  const [first] = paragraphs;
  if (first === undefined || section.heading.kind === 'headline') return [];
  const opening = mend(first.parts).split(' ').slice(0, 8).join(' ');
  return [
    `“${titleOf(section)}” is written as a paragraph, not a list, so nothing was taken from it. It begins “${opening}…”.`,
  ];
}

function titleOf({ title }: Section): string {
  return title.replace(/[\s:?\d*]+$/, '');
}

/**
 * Lists under headings that no layout names. They are told of when they follow a list of findings,
 * of which they may be a part, or when nothing else was found.
 */
function passedOver(sections: readonly Section[], nothingFound: boolean): string[] {
  let followsFindings = false;
  return sections.flatMap((section) => {
    followsFindings = section.heading.kind !== null || (followsFindings && !section.known);
    const bullets = section.lines.filter(isMarked).length;
    const told = section.heading.kind === null && (followsFindings || nothingFound);
    if (!told || bullets < 2 || section.title === '') return [];
    return [
      `${bullets} bullets under “${titleOf(section)}” were passed over: that heading does not announce findings.`,
    ];
  });
}

function isMarked(line: BodyLine): boolean {
  const style = bulletOf(line)?.style;
  return style === 'mark' || style === 'dash';
}
