import { listOpening, type ListOpening } from './announcing-sentence.ts';
import { bulletOf } from './bullets.ts';
import {
  closesDocument,
  headingOf,
  isLetter,
  tellsInParagraphs,
  type Heading,
  type NamedHeadings,
} from './headings.ts';
import type { BodyLine } from './page-furniture.ts';
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
  let size: number | null = null;
  for (let at = 0; at < body.length; at += 1) {
    const line = body[at];
    if (line === undefined) break;
    const known = knownHeading(body, at, (text) => headingOf(text, kind, named));
    if (known !== null) {
      sections.push(section(known.title, known.heading, true));
      size = line.size;
      at += known.span - 1;
    } else if (closesDocument(line.text) || looksLikeHeading(body, at, { size, wrapGap })) {
      const closes = closesDocument(line.text);
      const told = closes ? null : toldAround(sections.at(-1), kind);
      sections.push(section(line.text.trim(), told ?? untold, closes));
    } else {
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
  if (last.heading.kind !== null && !last.bySentence) return;
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
  const next = body[at + 1];
  if (line === undefined || isListItem(line)) return null;
  const whole = meaning(line.text);
  if (next !== undefined && next.gap < 2 && bulletOf(next) === null && !/[.?:]$/.test(line.text)) {
    const title = `${line.text.trim()} ${next.text.trim()}`;
    const wrapped = /^\p{Ll}/u.test(next.text.trim()) ? meaning(title) : null;
    if (wrapped !== null) return { title, heading: wrapped, span: 2 };
  }
  return whole === null ? null : { title: line.text.trim(), heading: whole, span: 1 };
}

/** Numbers stand before headings too ("2.3 Headline findings"); other marks do not. */
function isListItem(line: BodyLine): boolean {
  const bullet = bulletOf(line);
  return bullet !== null && bullet.style !== 'number';
}

/**
 * A heading that no layout names still ends the list above it: one set in another font or a larger
 * size, or, where the document tells neither, a short line alone without a full stop. A heading set
 * smaller than the section's own only parts its list.
 */
function looksLikeHeading(
  body: readonly BodyLine[],
  at: number,
  { size, wrapGap }: { size: number | null; wrapGap: number },
): boolean {
  const line = body[at];
  const before = body[at - 1];
  const next = body[at + 1];
  if (line === undefined || before === undefined || next === undefined) return false;
  if (isListItem(line) || line.text.trim().length > 90) return false;
  if (line.gap <= wrapGap + 0.4 && !line.afterBreak) return false;
  if (!/^[\p{Lu}\d]/u.test(line.text.trim()) || /[.,;]\s*$/.test(line.text)) return false;
  if (line.size !== null) return line.emphasised && (size === null || line.size >= size);
  const short = line.text.trim().length <= 60 && !/[:]\s*$/.test(line.text);
  return (
    short && /[.!?:]\s*$/.test(before.text) && !/^\s*\p{Ll}/u.test(next.text) && !line.afterBreak
  );
}
