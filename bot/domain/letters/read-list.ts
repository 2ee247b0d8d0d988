import { bulletOf, type Bullet } from './bullets.ts';
import type { BodyLine } from './page-furniture.ts';
import { standsApart } from './page-line.ts';

export interface ListItem {
  /** Which of the lines it begins with. */
  place: number;
  style: Bullet['style'];
  page: number | null;
  /** The item's printed lines, without its mark. */
  parts: string[];
  subItems: string[][];
  textIndent: number;
}

export interface ReadList {
  items: ListItem[];
  /** Paragraphs without a mark that stand beside the list, or instead of it. */
  paragraphs: Paragraph[];
  /** Items continued over a page break where nothing but the order of the lines says so. */
  guessedJoins: number;
}

export interface Paragraph {
  place: number;
  page: number | null;
  parts: string[];
}

interface Progress extends ReadList {
  wrapGap: number;
  base: Bullet | null;
  lastNumber: number;
  /** Wrapped lines stand under the words of their item, not under its mark. */
  hanging: boolean;
  open: 'item' | 'paragraph' | null;
}

/**
 * Reads the lines under one heading as a list. An item runs to the next mark, to a paragraph at the
 * margin, or to the first numbered paragraph of the chapter after it.
 * @param options.chapters false for a letter, which has no chapter after a list
 */
export function readList(
  lines: readonly BodyLine[],
  wrapGap: number,
  { chapters }: { chapters: boolean } = { chapters: true },
): ReadList {
  const list: Progress = {
    items: [],
    paragraphs: [],
    guessedJoins: 0,
    wrapGap,
    base: null,
    lastNumber: 0,
    hanging: false,
    open: null,
  };
  for (const [place, line] of lines.entries()) {
    const bullet = bulletOf(line);
    if (bullet !== null && chapters && endsList(list, bullet, line)) break;
    if (bullet !== null && opensItem(list, bullet)) open(list, bullet, { ...line, place });
    else if (continues(list, line)) extend(list, line);
    else addParagraph(list, { ...line, place });
  }
  return list;
}

type PlacedLine = BodyLine & Pick<Paragraph, 'place'>;

function open(list: Progress, bullet: Bullet, { page, place }: PlacedLine): void {
  const item = list.items.at(-1);
  list.open = 'item';
  if (item !== undefined && list.base !== null && isSubItem(list, bullet)) {
    item.subItems.push([bullet.text]);
    item.textIndent = bullet.textIndent;
    return;
  }
  list.base ??= bullet;
  list.lastNumber = bullet.number ?? 0;
  const { text, textIndent, style } = bullet;
  list.items.push({ place, style, page, parts: [text], subItems: [], textIndent });
}

/** The chapter after a list of marks, or after a paragraph, numbers its paragraphs. */
function endsList(list: Progress, bullet: Bullet, line: BodyLine): boolean {
  const { base, items, paragraphs, wrapGap } = list;
  if (bullet.style !== 'number' || base?.style === 'number') return false;
  if (base === null) {
    const before = paragraphs.at(-1)?.parts.at(-1);
    return before !== undefined && !before.endsWith(':');
  }
  return standsApart(line, wrapGap) || line.afterBreak || finished(lastPart(items));
}

function opensItem(list: Progress, bullet: Bullet): boolean {
  const { base, lastNumber } = list;
  if (bullet.style === 'number') {
    // A list may go on with the numbers of the one under the heading before it.
    if (base === null) return bullet.number === 1 || isDue(list);
    return bullet.number === lastNumber + 1 && base.style === 'number';
  }
  if (bullet.style === 'letter') {
    return base === null ? bullet.mark === 'a' : base.style === 'letter' || isSubItemDue(list);
  }
  if (bullet.style === 'dash' && base !== null && base.style !== 'dash') {
    return isSubItem(list, bullet);
  }
  return true;
}

/** Nothing but the sentence that opens the list stands before it. */
function isDue({ paragraphs }: Progress): boolean {
  return paragraphs.every(({ parts }) => parts.at(-1)?.endsWith(':'));
}

function isSubItem({ base, items }: Progress, bullet: Bullet): boolean {
  if (base === null) return false;
  if (bullet.indent > base.indent + 1.5) return true;
  if (base.style === bullet.style) return bullet.mark === 'o' && base.mark !== 'o';
  if (bullet.style === 'mark') return base.style === 'number';
  if (bullet.style === 'letter') return true;
  // A dash at the start of a line may be punctuation: it opens a sub-item only where one is due.
  return isSubItemDue({ items });
}

function isSubItemDue({ items }: Pick<Progress, 'items'>): boolean {
  const item = items.at(-1);
  return item !== undefined && (item.subItems.length > 0 || /[:;]\s*$/.test(lastPart(items)));
}

function continues(list: Progress, line: BodyLine): boolean {
  const item = list.items.at(-1);
  if (item === undefined || list.open !== 'item') return false;
  const last = lastPart(list.items);
  if (tagged.test(last) && !/^\s*\(/.test(line.text)) return false;
  const newSentence = finished(last) && !/^\s*[\p{Ll}(]/u.test(line.text);
  const deep = line.indent >= item.textIndent - 1;
  if (last === '' || !newSentence || deep) return last === '' || !startsParagraph(list, line, deep);
  if (list.hanging) return false;
  if (isBreak(list, line)) return line.size === null;
  return !standsApart(line, list.wrapGap);
}

/** White space alone parts an item that does not end in a full stop from what comes after it. */
function startsParagraph(list: Progress, line: BodyLine, deep: boolean): boolean {
  if (deep || isBreak(list, line) || /^\s*\p{Ll}/u.test(line.text)) return false;
  return standsApart(line, list.wrapGap);
}

function extend(list: Progress, line: BodyLine): void {
  const item = list.items.at(-1);
  if (item === undefined) return;
  const last = lastPart(list.items);
  if (line.indent >= item.textIndent - 1) list.hanging = true;
  else if (isBreak(list, line) && finished(last)) list.guessedJoins += 1;
  (item.subItems.at(-1) ?? item.parts).push(line.text.trim());
}

function addParagraph(list: Progress, line: PlacedLine): void {
  const paragraph = list.paragraphs.at(-1);
  const last = paragraph?.parts.at(-1) ?? '';
  const joins = isBreak(list, line) ? !finished(last) : !standsApart(line, list.wrapGap);
  if (list.open === 'paragraph' && paragraph !== undefined && joins) {
    paragraph.parts.push(line.text.trim());
  } else {
    list.paragraphs.push({ place: line.place, page: line.page, parts: [line.text.trim()] });
  }
  list.open = 'paragraph';
}

/** A page ended before this line; text without form feeds shows it as a run of empty lines. */
function isBreak({ wrapGap }: Progress, line: BodyLine): boolean {
  return line.afterBreak || (line.size === null && line.gap >= wrapGap + 3);
}

function lastPart(items: readonly ListItem[]): string {
  const item = items.at(-1);
  return (item?.subItems.at(-1) ?? item?.parts)?.at(-1)?.trim() ?? '';
}

/** The reference to the national framework ends a bullet. */
const tagged = /national framework\)\.?$/i;

/** Whether a line ends with a sentence, or with the reference to the national framework after it. */
export function finished(text: string): boolean {
  return /[.!?]['’”")\]]*$/.test(text.trim()) || tagged.test(text.trim());
}
