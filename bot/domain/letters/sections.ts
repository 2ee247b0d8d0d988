import { listOpening, type ListOpening } from './announcing-sentence.ts';
import { bulletOf } from './bullets.ts';
import {
  closesDocument,
  headingOf,
  isLetter,
  isPracticeStudy,
  tellsInParagraphs,
  type Heading,
  type NamedHeadings,
} from './headings.ts';
import type { BodyLine } from './page-furniture.ts';
import { standsApart } from './page-line.ts';
import type { ReadingKind } from './reading.ts';

/** The lines that stand under one heading. */
export interface Section {
  title: string;
  heading: Heading;
  /** False for a heading that no layout names. */
  known: boolean;
  /** A sentence announces the list, not a heading. */
  bySentence: boolean;
  lines: BodyLine[];
}

const untold: Heading = { kind: null, prose: false };

/** Cuts the body of a document at its headings, the known ones and the ones it only sets as such. */
export function cutIntoSections(
  body: readonly BodyLine[],
  kind: ReadingKind,
  { wrapGap, named }: { wrapGap: number; named: NamedHeadings },
): Section[] {
  const sections: Section[] = [section('', untold, true)];
  const width = usualWidth(body);
  let size: number | null = null;
  for (let at = 0; at < body.length; at += 1) {
    const line = body[at];
    if (line === undefined) break;
    const known = knownHeading(body, at, (text) => headingOf(text, kind, named));
    if (known !== null) {
      sections.push(section(known.title, known.heading, !isPracticeStudy(known.title)));
      size = line.size;
      at += known.span - 1;
    } else if (closesDocument(line.text)) {
      sections.push(section(line.text.trim(), untold, true));
    } else if (looksLikeHeading(body, at, { size, wrapGap, width, last: sections.at(-1), kind })) {
      const told = toldAround(sections.at(-1), kind);
      sections.push(section(line.text.trim(), told ?? untold, false));
    } else {
      leaveBox(sections, line);
      sections.at(-1)?.lines.push(line);
      if (kind === 'committee-report') openBySentence(sections, listOpening(body, at, wrapGap));
    }
  }
  return sections;
}

/** A heading within what a letter tells in paragraphs only parts it. */
function toldAround(last: Section | undefined, kind: ReadingKind): Heading | null {
  if (last === undefined || !isLetter(kind)) return null;
  return last.heading.kind === 'headline' && tellsInParagraphs(last) ? last.heading : null;
}

/** A practice study stands in a box: at the margin behind it, what it interrupted goes on. */
function leaveBox(sections: Section[], line: BodyLine): void {
  const box = sections.at(-1);
  const [first] = box?.lines ?? [];
  if (box === undefined || first === undefined || !isPracticeStudy(box.title)) return;
  const around = sections.findLast(({ title }) => !isPracticeStudy(title));
  if (around === undefined || line.size === null || line.indent > first.indent - 0.3) return;
  box.known = true;
  sections.push(section(around.title, around.heading, around.known));
}

/** "What needs to improve" for "What needs to improve?1". */
export function titleOf({ title }: Pick<Section, 'title'>): string {
  return title.replace(/[\s:?\d*]+$/, '');
}

function section(title: string, heading: Heading, known: boolean): Section {
  return { title, heading, known, bySentence: false, lines: [] };
}

/** A list under a heading that announces none may be announced by the sentence before it. */
function openBySentence(sections: Section[], opening: ListOpening | null): void {
  const last = sections.at(-1);
  if (opening === null || last === undefined) return;
  const isOpen = last.heading.kind === null || last.heading.kind === 'headline' || last.bySentence;
  if (!isOpen) return;
  if (opening.kind === null && !last.bySentence) return;
  last.lines.splice(-opening.span);
  const heading = { kind: opening.kind, prose: false };
  sections.push({ ...section(opening.sentence, heading, true), bySentence: true });
}

function knownHeading(
  body: readonly BodyLine[],
  at: number,
  meaning: (text: string) => Heading | null,
): { title: string; heading: Heading; span: number } | null {
  const line = body[at];
  if (line === undefined || isListItem(line)) return null;
  let title = line.text.trim();
  const whole = meaning(title);
  let found = whole === null ? null : { title, heading: whole, span: 1 };
  for (let span = 2; span <= mostHeadingLines; span += 1) {
    const next = body[at + span - 1];
    if (next === undefined || !wrapsHeading(title, next)) break;
    title = `${title} ${next.text.trim()}`;
    const wrapped = meaning(title);
    if (wrapped !== null) found = { title, heading: wrapped, span };
  }
  return found;
}

const mostHeadingLines = 3;

/** A heading in capitals goes on in capitals, any other in small letters. */
function wrapsHeading(title: string, next: BodyLine): boolean {
  if (next.gap >= 2 || bulletOf(next) !== null || /[.?:]$/.test(title)) return false;
  const isCapitals = !/\p{Ll}/u.test(title);
  return isCapitals ? !/\p{Ll}/u.test(next.text) : /^\p{Ll}/u.test(next.text.trim());
}

/** Numbers stand before headings too ("2.3 Headline findings"); other marks do not. */
function isListItem(line: BodyLine): boolean {
  const bullet = bulletOf(line);
  return bullet !== null && bullet.style !== 'number';
}

interface Around {
  size: number | null;
  wrapGap: number;
  /** How many characters a full line holds. */
  width: number;
  last: Section | undefined;
  kind: ReadingKind;
}

/**
 * A heading that no layout names still ends the list above it: one set in another font or a larger
 * size, or, where the document tells neither, a short line alone without a full stop. A heading set
 * smaller than the section's own only parts its list; it parts what a letter tells in paragraphs.
 */
function looksLikeHeading(body: readonly BodyLine[], at: number, around: Around): boolean {
  const line = body[at];
  const before = body[at - 1];
  const next = body[at + 1];
  if (line === undefined || before === undefined || next === undefined) return false;
  if (isListItem(line) || line.text.trim().length > 90) return false;
  if (!standsApart(line, around.wrapGap) && !line.afterBreak) return false;
  if (!/^[\p{Lu}\d]/u.test(line.text.trim()) || /[.,;]\s*$/.test(line.text)) return false;
  const told = toldAround(around.last, around.kind) !== null;
  if (line.size !== null) {
    return line.emphasised && (told || around.size === null || line.size >= around.size);
  }
  const isFirst = around.last?.lines.length === 0;
  const begins = (told && (isFirst || line.emphasised)) || /[.!?:]\s*$/.test(before.text);
  const short = line.text.trim().length <= 60 && !/[:]\s*$/.test(line.text);
  const isFull = line.text.length + (next.text.trim().split(' ')[0] ?? '').length >= around.width;
  return short && begins && !isFull && !/^\s*\p{Ll}/u.test(next.text) && !line.afterBreak;
}

function usualWidth(body: readonly BodyLine[]): number {
  const widths = body.map(({ text }) => text.trimEnd().length).sort((one, other) => one - other);
  return widths[Math.floor(widths.length * 0.8)] ?? 0;
}
