import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IStylesOptions,
} from 'docx';
import { embargoNotice, type Paper } from '../../application/papers/paper.ts';
import { plainText } from './plain-text.ts';

/** A text in a paragraph; line breaks stay. Writing from right to left is left to the reader’s word processor. */
function runs(
  text: string,
  look: { bold?: boolean; highlight?: 'yellow'; color?: string } = {},
): TextRun[] {
  return plainText(text)
    .split('\n')
    .map((part, at) => new TextRun({ text: part, ...look, ...(at > 0 && { break: 1 }) }));
}

export function heading(text: string, level: 1 | 2 = 1): Paragraph {
  return new Paragraph({
    children: runs(text),
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
  });
}

export function titleLine(text: string): Paragraph {
  return new Paragraph({ children: runs(text), heading: HeadingLevel.TITLE });
}

export function paragraph(text: string, bold = false): Paragraph {
  return new Paragraph({ children: runs(text, { bold }) });
}

export function bullet(text: string, level = 0): Paragraph {
  return new Paragraph({ children: runs(text), bullet: { level } });
}

/** A paragraph with its number: the numbers run through the whole document, so that members can name one. */
export function numbered(text: string): Paragraph {
  return new Paragraph({ children: runs(text), numbering: paragraphNumber });
}

/** What a person has to write: in square brackets and highlighted, so that nobody sends it by oversight. */
export function toWrite(text: string): Paragraph {
  return new Paragraph({ children: marked(text) });
}

function marked(text: string): TextRun[] {
  return runs(`[To be written: ${text}]`, { highlight: 'yellow' });
}

/** The same as a paragraph with its number. */
export function toWriteNumbered(text: string): Paragraph {
  return new Paragraph({ children: marked(text), numbering: paragraphNumber });
}

export interface WordColumn {
  readonly title: string;
  /** Share of the width, in hundredths. */
  readonly width: number;
}

/**
 * A table whose heading row is marked as one and comes again on every page. A row of one text goes
 * across all columns, and stays on the page of the row below it.
 */
export function table(
  columns: readonly WordColumn[],
  rows: readonly (string | readonly string[])[],
): Table {
  const width = (at: number) => columns[at]?.width ?? 10;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, at) => cell(title, width(at), true)),
      }),
      ...rows.map(
        (texts) =>
          new TableRow({
            cantSplit: true,
            children:
              typeof texts === 'string'
                ? [cellAcross(texts, columns.length)]
                : texts.map((text, at) => cell(text, width(at))),
          }),
      ),
    ],
  });
}

/** What is known of one thing: a name and a text in each row. */
export function factTable(facts: readonly (readonly [string, string])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: facts.map(
      ([name, text]) =>
        new TableRow({ cantSplit: true, children: [cell(name, 26, true), cell(text, 74)] }),
    ),
  });
}

function cell(text: string, width: number, isHeading = false): TableCell {
  return new TableCell({
    children: [new Paragraph({ children: runs(text, { bold: isHeading }), style: 'TableText' })],
    width: { size: width, type: WidthType.PERCENTAGE },
    ...(isHeading && { shading: { fill: 'E7ECF5' } }),
  });
}

function cellAcross(text: string, columnSpan: number): TableCell {
  return new TableCell({
    children: [
      new Paragraph({ children: runs(text, { bold: true }), style: 'TableText', keepNext: true }),
    ],
    columnSpan,
    shading: { fill: 'F3F6FB' },
  });
}

const paragraphNumber = { reference: 'paragraphs', level: 0 };

const numbering = {
  config: [
    {
      reference: paragraphNumber.reference,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    },
  ],
};

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120 } },
    },
    title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading1: {
      run: { size: 28, bold: true },
      paragraph: { spacing: { before: 320, after: 120 } },
    },
    heading2: {
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 200, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
  ],
};

/** The bytes of a Word document in British English, with its title, page numbers and, where due, the embargo on every page. */
export async function wordDocument(
  paper: Paper,
  parts: { title: string; children: readonly FileChild[] },
): Promise<Uint8Array> {
  const { title, children } = parts;
  const document = new Document({
    title: plainText(title),
    creator: 'Visit Ready',
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        headers: { default: new Header({ children: paper.embargoed ? [embargoLine()] : [] }) },
        footers: { default: new Footer({ children: [pageLine(title)] }) },
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function embargoLine(): Paragraph {
  return new Paragraph({
    children: runs(embargoNotice, { bold: true, color: 'A4262C' }),
    alignment: AlignmentType.CENTER,
  });
}

function pageLine(title: string): Paragraph {
  return new Paragraph({
    children: [
      new TextRun({ text: `${plainText(title)} · Page `, size: 18 }),
      new TextRun({
        children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
        size: 18,
      }),
    ],
  });
}
