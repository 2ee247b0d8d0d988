import { escapeMarkdown } from './escape-markdown.ts';
import type { Element } from './card.ts';

/** The small line above the title: what this is. */
export function badgeLine(words: string, drill = false): Element {
  const inlines = drill
    ? [
        { type: 'TextRun', text: ' DRILL ', highlight: true, weight: 'Bolder', size: 'Small' },
        { type: 'TextRun', text: ' This is practice. Ofsted has not phoned.', size: 'Small' },
      ]
    : [{ type: 'TextRun', text: words, size: 'Small', isSubtle: true }];
  return { type: 'RichTextBlock', inlines };
}

/** The fact that the card is about, as a heading. */
export function title(words: string): Element {
  return {
    type: 'TextBlock',
    text: escapeMarkdown(words),
    style: 'heading',
    size: 'Large',
    weight: 'Bolder',
    wrap: true,
    spacing: 'Small',
  };
}

export function paragraph(words: string, looks: Element = {}): Element {
  return { type: 'TextBlock', text: escapeMarkdown(words), wrap: true, ...looks };
}

/** Facts below each other, each with its word. */
export function factSet(facts: readonly (readonly [words: string, value: string])[]): Element {
  const shown = facts.map(([words, value]) => ({ title: words, value: escapeMarkdown(value) }));
  return { type: 'FactSet', facts: shown };
}

/** Text beside the point: who, since when, from where. */
export function aside(words: string, looks: Element = {}): Element {
  return paragraph(words, { size: 'Small', isSubtle: true, spacing: 'None', ...looks });
}

export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly colour?: 'Default' | 'Good' | 'Warning' | 'Attention' | 'Accent';
}

/** A line with parts that stand out; text runs show their text as it is, without Markdown. */
export function runs(parts: readonly Run[], looks: Element = {}): Element {
  return {
    type: 'RichTextBlock',
    ...looks,
    inlines: parts.map(({ text, strong, colour }) => ({
      type: 'TextRun',
      text,
      ...(strong === true && { weight: 'Bolder' }),
      ...(colour !== undefined && { color: colour }),
      ...('size' in looks && { size: looks.size }),
    })),
  };
}

/** A line that opens an address. */
export function linkLine(words: string, url: string): Element {
  const selectAction = { type: 'Action.OpenUrl', title: words, url };
  const inlines = [{ type: 'TextRun', text: words, color: 'Accent', selectAction }];
  return { type: 'RichTextBlock', spacing: 'Small', inlines };
}

interface Figure {
  readonly number: number;
  /** What it is a part of. */
  readonly whole?: number;
  readonly words: string;
}

/** Numbers with their wholes, "38 of 40 / Told"; more than three are in lines of two, for a phone's width. */
export function figures(all: readonly Figure[], looks: Element = {}): Element[] {
  const inLine = all.length > 3 ? 2 : 3;
  const lines = Array.from({ length: Math.ceil(all.length / inLine) }, (_, at) =>
    all.slice(at * inLine, (at + 1) * inLine),
  );
  return lines.map((line, at) => ({
    type: 'ColumnSet',
    ...(at === 0 && looks),
    columns: line.map((one) => figure(one, inLine)),
  }));
}

function figure({ number, whole, words }: Figure, inLine: number): Element {
  const of = whole === undefined ? '' : ` of ${whole}`;
  const inlines = [
    { type: 'TextRun', text: String(number), size: 'Large', weight: 'Bolder' },
    { type: 'TextRun', text: of, size: 'Small' },
  ];
  return {
    type: 'Column',
    // Shares of the line: on a phone three equal ones would break the longest word.
    width: inLine === 2 ? 'stretch' : Math.max(8, words.length),
    items: [{ type: 'RichTextBlock', inlines }, aside(words)],
  };
}
