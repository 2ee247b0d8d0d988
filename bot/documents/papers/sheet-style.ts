import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { PlanColumn } from './plan-rows.ts';
import { wrappedLines } from './wrapped-lines.ts';

const dark = 'FF1F3864';
const white = 'FFFFFFFF';
/** A width counts figures of the workbook’s own letter; ours is a little narrower. */
const LETTERS_IN_WIDTH = 1.1;
const POINTS_A_LINE = 13;
const POINTS_AROUND = 4;
/** A row is never higher in Excel: what is below is neither seen nor printed. */
const MOST_POINTS = 409;
const mostLines = Math.floor((MOST_POINTS - POINTS_AROUND) / POINTS_A_LINE);

const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;

/** Behind the word, which alone has the meaning; dark on light, so that it can be read in grey too. */
const ratingFills: Readonly<Record<string, string>> = {
  Red: 'FFF4B6B6',
  Amber: 'FFFFE08A',
  Green: 'FFBFE3B4',
  Closed: 'FFE0E0E0',
};

const formats = { day: 'd mmm yyyy', number: '0', rating: '@', text: '@' } as const;

/** A cell of a table, in the format of what is in it. */
export function styleCell(cell: Cell, kind: PlanColumn['kind']): void {
  cell.numFmt = formats[kind ?? 'text'];
  cell.font = { name: 'Arial', size: 10, bold: kind === 'rating' };
  cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true };
  cell.border = { top: line, bottom: line, left: line, right: line };
  const fill = kind === 'rating' ? ratingFills[cell.text] : undefined;
  if (fill !== undefined) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
  }
}

export function styleHeader(sheet: Worksheet, at: number): void {
  const header = sheet.getRow(at);
  header.height = 32;
  header.eachCell((cell) => {
    cell.font = { name: 'Arial', size: 10, bold: true, color: { argb: white } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: dark } };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
}

/** Rows of wrapped text do not grow by themselves in every spreadsheet. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => linesIn(text, widths[at] ?? 10));
  return Math.min(MOST_POINTS, Math.max(...lines) * POINTS_A_LINE + POINTS_AROUND);
}

/** Whether all of a text can be seen in a cell of a width. */
export function fits(text: string, width: number): boolean {
  return linesIn(text, width) <= mostLines;
}

function linesIn(text: string, width: number): number {
  return wrappedLines(text, width * LETTERS_IN_WIDTH);
}
