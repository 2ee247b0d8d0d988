import type { FindingKind } from '../findings/finding.ts';
import { isLetter } from './headings.ts';
import { leftBeside, nothingTaken, passedOver } from './left-out.ts';
import type { MendLines } from './mend-lines.ts';
import { finished, readList, type ListItem, type Paragraph, type ReadList } from './read-list.ts';
import type { ReadFinding, ReadingKind } from './reading.ts';
import { titleOf, type Section } from './sections.ts';
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
  const nothingFound = findings.length === 0;
  return { findings, warnings: [...passedOver(sections, { kind, nothingFound }), ...warnings] };
}

function readSection(
  section: Section,
  kind: ReadingKind,
  { mend, wrapGap }: Typography,
): FoundFindings {
  const { kind: findingKind, prose } = section.heading;
  if (findingKind === null) return { findings: [], warnings: [] };
  const list = readList(section.lines, wrapGap, { chapters: !isLetter(kind) });
  const read = (items: readonly Item[]) => items.map((item) => finding(item, findingKind, mend));
  const told = underParents(list.paragraphs);
  if (list.items.length === 0) {
    if (prose) return { findings: read(told), warnings: [] };
    // Marks are lost when a letter is pasted: then each paragraph of a list of several is a finding.
    const items = itemsByLine(list);
    const marksLost = findingKind !== 'headline' && items.length > 1;
    if (marksLost) return { findings: read(items), warnings: [noMarks(section)] };
    return { findings: [], warnings: nothingTaken(list, section, mend) };
  }
  if (prose && findingKind === 'headline' && isLetter(kind)) {
    return { findings: read(toldInOrder(list)), warnings: joinWarnings(list, section) };
  }
  const regained = itemsRegained(list);
  if (regained !== null) return { findings: read(regained), warnings: [noMarks(section)] };
  const beside = leftBeside(list, section, mend);
  return {
    findings: read(list.items),
    warnings: [...sentenceWarnings(section), ...joinWarnings(list, section), ...beside],
  };
}

type Item = Pick<ListItem, 'place' | 'page' | 'parts' | 'subItems'>;

function asItem(paragraph: Paragraph): Item {
  return { ...paragraph, subItems: [] as string[][] };
}

function opensList(parts: readonly string[]): boolean {
  return parts.at(-1)?.endsWith(':') === true;
}

/** Items and paragraphs in their order; dashes are sub-items of the paragraph that opens their list. */
function toldInOrder({ items, paragraphs }: ReadList): Item[] {
  const told = paragraphs.map(asItem);
  const opened = (item: ListItem) => {
    const parent = told.findLast(({ place }) => place < item.place);
    return item.style === 'dash' && opensList(parent?.parts ?? []) ? parent : undefined;
  };
  for (const item of items) opened(item)?.subItems.push(item.parts, ...item.subItems);
  return [
    ...items.filter((item) => opened(item) === undefined),
    ...told.filter(({ parts, subItems }) => !opensList(parts) || subItems.length > 0),
  ].sort((one, other) => one.place - other.place);
}

/**
 * Where marks are drawn, not written, only the dashes of sub-items are left, behind their parent: then
 * what stands before it are items too. Null for any other list.
 */
function itemsRegained({ items, paragraphs }: ReadList): Item[] | null {
  const [first] = items;
  const regained = paragraphs.flatMap(sentencesByLine).map(asItem);
  const before = regained.filter(({ place }) => place < (first?.place ?? 0));
  const parent = before.at(-1);
  if (first?.style !== 'dash' || before.length < 2 || !opensList(parent?.parts ?? [])) return null;
  for (const { place, parts, subItems } of items) {
    const parent = regained.findLast((one) => one.place < place);
    parent?.subItems.push(parts, ...subItems);
  }
  return regained;
}

/** A list without marks and white space: no sentence begins but where a line does. */
function itemsByLine({ paragraphs }: ReadList): Item[] {
  const items = paragraphs.flatMap(sentencesByLine);
  const isProse = items.some(({ parts }) => /[.!?]\s+\p{Lu}/u.test(parts.join(' ')));
  return underParents(isProse ? paragraphs : items);
}

/**
 * A paragraph that begins small goes with the one before it: as a sub-item where that opens a list,
 * else as its end. One that opens the whole list, or that nothing goes with, is no item.
 */
function underParents(paragraphs: readonly Paragraph[]): Item[] {
  const opensAll = opensList(paragraphs[0]?.parts ?? []) && paragraphs.slice(1).every(beginsSmall);
  const rest = opensAll ? paragraphs.slice(1) : paragraphs;
  if (rest.every(beginsSmall)) return rest.map(asItem);
  const items: Item[] = [];
  for (const paragraph of rest) {
    const parent = items.at(-1);
    if (parent === undefined || !beginsSmall(paragraph)) items.push(asItem(paragraph));
    else if (opensList(parent.parts)) parent.subItems.push(paragraph.parts);
    else parent.parts = [...parent.parts, ...paragraph.parts];
  }
  return items.filter(({ parts, subItems }) => !opensList(parts) || subItems.length > 0);
}

function beginsSmall({ parts }: Paragraph): boolean {
  return /^[\p{Ll}(]/u.test(parts[0] ?? '');
}

/** Without white space between items, one begins where a line begins a sentence after another's end. */
function sentencesByLine({ place, page, parts }: Paragraph): Paragraph[] {
  const found: Paragraph[] = [];
  for (const [at, part] of parts.entries()) {
    const last = found.at(-1);
    const before = last?.parts.at(-1) ?? '';
    const begins = (finished(before) && /^\p{Lu}/u.test(part)) || /;(?: and)?$/.test(before);
    if (last === undefined || begins) found.push({ place: place + at, page, parts: [part] });
    else last.parts.push(part);
  }
  return found;
}

function finding(item: Item, kind: FindingKind, mend: MendLines): ReadFinding {
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

function noMarks(section: Section): string {
  return `The list under “${titleOf(section)}” has no bullet marks: check each finding.`;
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
