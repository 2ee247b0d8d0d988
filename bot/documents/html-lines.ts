import type { PageLine } from '../domain/letters/page-line.ts';
import { listsInOrder } from './table-columns.ts';

interface OpenList {
  numbered: boolean;
  count: number;
}

interface Writing {
  lines: PageLine[];
  lists: OpenList[];
  text: string;
  /** Set in bold wholly, or marked as a heading. */
  emphasised: boolean;
  heading: boolean;
  bold: number;
  raised: number;
  /** A cell of a table row; the row is one line. */
  inRow: boolean;
}

/** Lines of the plain HTML that a Word document is turned into. */
export function htmlLines(html: string): PageLine[] {
  const writing: Writing = {
    lines: [],
    lists: [],
    text: '',
    emphasised: true,
    heading: false,
    bold: 0,
    raised: 0,
    inRow: false,
  };
  const body = listsInOrder(html.replace(/<li id="(?:foot|end)note-[^]*?<\/li>/g, ''));
  for (const [token] of body.matchAll(/<[^>]+>|[^<]+/g)) {
    if (token.startsWith('<')) takeTag(writing, token);
    else takeText(writing, token);
  }
  endLine(writing);
  return writing.lines;
}

function takeText(writing: Writing, token: string): void {
  // Raised numbers are footnote marks; other raised letters belong to the word ("12th").
  if (writing.raised > 0 && /^[\s\d[\]]+$/.test(token)) return;
  const text = token
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  if (text.trim() !== '' && writing.bold === 0) writing.emphasised = false;
  writing.text += text;
}

function takeTag(writing: Writing, tag: string): void {
  const [, closing, name] = /^<(\/?)([a-z0-9]+)/i.exec(tag) ?? [];
  const opens = closing === '';
  const step = opens ? 1 : -1;
  if (name === 'strong') writing.bold += step;
  else if (name === 'sup') writing.raised += step;
  else if (name === 'ul' || name === 'ol') takeList(writing, name === 'ol', opens);
  else if (name === 'li') takeItem(writing, opens);
  else if (name === 'tr') takeRow(writing, opens);
  else if (name === 'td' || name === 'th') writing.text += opens ? '' : '\t';
  else if (name === 'br') endLine(writing);
  else if (name === 'p' || /^h[1-6]$/.test(name ?? '')) {
    if (writing.inRow) writing.text += ' ';
    else {
      endLine(writing);
      writing.heading = opens && name !== 'p';
    }
  }
}

function takeList(writing: Writing, numbered: boolean, opens: boolean): void {
  endLine(writing);
  if (opens) writing.lists.push({ numbered, count: 0 });
  else writing.lists.pop();
}

function takeItem(writing: Writing, opens: boolean): void {
  endLine(writing);
  const list = writing.lists.at(-1);
  if (!opens || list === undefined) return;
  list.count += 1;
  writing.text = list.numbered ? `${list.count}. ` : '• ';
}

function takeRow(writing: Writing, opens: boolean): void {
  if (!opens) writing.inRow = false;
  endLine(writing);
  writing.inRow = opens;
}

function endLine(writing: Writing): void {
  const text = writing.text
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim();
  if (text !== '' && text !== '•') {
    writing.lines.push({
      text,
      page: null,
      indent: Math.max(0, writing.lists.length - 1) * 4,
      gap: writing.lists.length > 0 ? 0 : 1,
      size: null,
      emphasised: writing.heading || writing.emphasised,
    });
  }
  writing.text = '';
  writing.emphasised = true;
  writing.heading = false;
}
