import { bulletOf } from './bullets.ts';
import { isLetter, sumsUp } from './headings.ts';
import type { MendLines } from './mend-lines.ts';
import type { BodyLine } from './page-furniture.ts';
import type { ReadList } from './read-list.ts';
import type { ReadingKind } from './reading.ts';
import { titleOf, type Section } from './sections.ts';

/** What a heading of findings has under it as a paragraph, where a list of them is expected. */
export function nothingTaken(
  { paragraphs }: ReadList,
  section: Section,
  mend: MendLines,
): string[] {
  const [first] = paragraphs;
  if (first === undefined) return [];
  return [
    `“${titleOf(section)}” is written as a paragraph, not a list, so nothing was taken from it. ${beginning(mend(first.parts))}`,
  ];
}

/** Paragraphs without a mark beside a list; a sentence that opens it ("The council should:") is none. */
export function leftBeside(
  { paragraphs, items }: ReadList,
  section: Section,
  mend: MendLines,
): string[] {
  const opening = (place: number) => place < (items[0]?.place ?? 0);
  return paragraphs
    .map((paragraph) => ({ ...paragraph, text: mend(paragraph.parts) }))
    .filter(({ text, place }) => !(opening(place) && text.endsWith(':')))
    .map(
      ({ text }) =>
        `A paragraph beside the list under “${titleOf(section)}” was left out: add it if it is a finding. ${beginning(text)}`,
    );
}

function beginning(text: string): string {
  const words = text.split(' ');
  return words.length <= 8 ? `It says “${text}”.` : `It begins “${words.slice(0, 8).join(' ')}…”.`;
}

interface Passing {
  kind: ReadingKind;
  nothingFound: boolean;
}

/**
 * What stands under headings that no layout names: lists that follow findings, of which they may be a
 * part, or any where nothing else was found. In a letter, where little is no finding, every list
 * before the findings too, and every text after them.
 */
export function passedOver(
  sections: readonly Section[],
  { kind, nothingFound }: Passing,
): string[] {
  let followsFindings = false;
  return sections.flatMap((section) => {
    const { heading, known, title, lines } = section;
    followsFindings = heading.kind !== null || (followsFindings && !known);
    if (heading.kind !== null) return [];
    const isBullet = isLetter(kind) ? isMarkedOrNumbered : isMarked;
    const bullets = lines.filter(isBullet).length;
    if (title === '') return isLetter(kind) ? listBefore(lines, bullets) : [];
    const least = isLetter(kind) && !known ? 1 : 2;
    const looked = followsFindings || nothingFound || (isLetter(kind) && !known);
    if (looked && bullets >= least) return [listPassed(titleOf(section), bullets)];
    if (!isLetter(kind) || !followsFindings || lines.length === 0) return [];
    return [
      `The text under “${titleOf(section)}” was passed over: that heading does not announce findings. Add those that it has.`,
    ];
  });
}

/**
 * What a letter sums up before its lists: most of it is told again in them, some of it nowhere else.
 * Its heading says of no sentence whether it is a strength.
 */
export function summedUp(
  sections: readonly Section[],
  { kind, mend }: { kind: ReadingKind; mend: MendLines },
): string[] {
  if (!isLetter(kind)) return [];
  const lists = sections.findIndex(({ heading }) => heading.kind !== null);
  const before = lists < 0 ? sections : sections.slice(0, lists);
  return before
    .filter(({ title, lines }) => sumsUp(title) && lines.length > 0)
    .map(
      (section) =>
        `“${titleOf(section)}” sums up good and bad together, so nothing was taken from it. Add what it says and no list does. ${beginning(mend(section.lines.map(({ text }) => text)))}`,
    );
}

/** A list before any heading is told of by the line that it stands under. */
function listBefore(lines: readonly BodyLine[], bullets: number): string[] {
  const first = lines.findIndex(isMarkedOrNumbered);
  const title = lines[first - 1]?.text.trim() ?? '';
  return bullets === 0 || title === '' || saysScope(title) ? [] : [listPassed(title, bullets)];
}

/** What inspectors looked at is no finding; a heading is no sentence, nor the end of one. */
function saysScope(line: string): boolean {
  const isSentence = /^\p{Ll}/u.test(line) || line.split(/\s+/).length > 8;
  const looked =
    /\b(?:look(?:ed|ing) at|reviewed|evaluated|considered|focus(?:ed)?|scope|covered)\b/i;
  return looked.test(line) || (line.endsWith(':') && isSentence);
}

function listPassed(title: string, bullets: number): string {
  const many = bullets === 1 ? '1 bullet' : `${bullets} bullets`;
  const were = bullets === 1 ? 'was' : 'were';
  return `${many} under “${title}” ${were} passed over: that heading does not announce findings. Add those that are.`;
}

function isMarked(line: BodyLine): boolean {
  const style = bulletOf(line)?.style;
  return style === 'mark' || style === 'dash';
}

/** The paragraphs of a letter are not numbered, as a report's are. */
function isMarkedOrNumbered(line: BodyLine): boolean {
  return isMarked(line) || bulletOf(line)?.style === 'number';
}
