import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { embargoNotice, type Paper } from '../../application/papers/paper.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { followUpCounts } from '../../contract/follow-up-words.ts';
import { sayDay, withYear, writtenOut } from '../../contract/spoken-time.ts';
import { planColumns, type PlanColumn } from './plan-rows.ts';
import { plainText } from './plain-text.ts';
import { setUpPage } from './sheet-page.ts';
import { wrappedLines } from './wrapped-lines.ts';

const dark = 'FF1F3864';
const white = 'FFFFFFFF';
/** A width counts figures of the workbook’s own letter; ours is a little narrower. */
const LETTERS_IN_WIDTH = 1.1;

const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;

/** Behind the word, which alone has the meaning; dark on light, so that it can be read in grey too. */
const ratingFills: Readonly<Record<string, string>> = {
  Red: 'FFF4B6B6',
  Amber: 'FFFFE08A',
  Green: 'FFBFE3B4',
  Closed: 'FFE0E0E0',
};

const formats = { day: 'd mmm yyyy', number: '0', rating: '@', text: '@' } as const;

/**
 * The action plan as a workbook: a title, then one row a follow-up, a filter on every column, the
 * header frozen and repeated on paper. Every text is a text cell in text format, so that no
 * spreadsheet ever takes it for a formula, also not after somebody has edited it.
 */
export async function actionPlanSheet(paper: Paper): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Visit Ready';
  workbook.title = `Action plan: ${plainText(paper.subject)}`;
  workbook.created = new Date(paper.madeAt);
  const titles = titlesOf(paper);
  const heading = titles.length + 1;
  addPlan(
    workbook.addWorksheet('Action plan', {
      views: [{ state: 'frozen', ySplit: heading, xSplit: 2 }],
    }),
    { paper, titles, heading },
  );
  addAbout(workbook.addWorksheet('About this plan'), paper);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function titlesOf({ subject, council, madeAt, followUps, embargoed }: Paper): string[] {
  const named = council === null ? '' : `${council}. `;
  const stood = `As it stood on ${sayDay(madeAt, writtenOut)}. ${followUpCounts(followUps)}.`;
  return [`Action plan: ${subject}`, `${named}${stood}`, ...(embargoed ? [embargoNotice] : [])].map(
    plainText,
  );
}

function addPlan(
  sheet: Worksheet,
  plan: { paper: Paper; titles: readonly string[]; heading: number },
): void {
  const { paper, titles, heading } = plan;
  sheet.columns = planColumns.map(({ width }) => ({ width }));
  for (const [at, title] of titles.entries()) {
    const cell = sheet.addRow([title]).getCell(1);
    cell.numFmt = '@';
    cell.font = { name: 'Arial', size: at === 0 ? 14 : 10, bold: at !== 1 };
  }
  sheet.addRow(planColumns.map(({ title }) => title));
  for (const [at, followUp] of paper.followUps.entries()) addFollowUp(sheet, followUp, at);
  styleHeader(sheet, heading);
  sheet.autoFilter = {
    from: { row: heading, col: 1 },
    to: { row: heading + paper.followUps.length, col: planColumns.length },
  };
  setUpPage(sheet, paper, { pagesWide: 2 });
  // The title on the sheet is for the screen: on paper the header of every page has it.
  const lastColumn = sheet.getColumn(planColumns.length).letter;
  sheet.pageSetup.printArea = `A${heading}:${lastColumn}${heading + paper.followUps.length}`;
  sheet.pageSetup.printTitlesRow = `${heading}:${heading}`;
  sheet.pageSetup.printTitlesColumn = 'A:B';
}

function addFollowUp(sheet: Worksheet, followUp: FollowUpView, at: number): void {
  const texts = planColumns.map(({ of }) => plainText(of(followUp, at, withYear)));
  const row = sheet.addRow(texts.map((text, place) => valueOf(planColumns[place]?.kind, text)));
  row.height = heightOf(texts);
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    styleCell(cell, planColumns[column - 1]?.kind);
  });
}

function valueOf(kind: PlanColumn['kind'], text: string): string | number | Date {
  if (kind === 'day') return new Date(`${text}T00:00:00Z`);
  return kind === 'number' ? Number(text) : text;
}

function styleCell(cell: Cell, kind: PlanColumn['kind']): void {
  cell.numFmt = formats[kind ?? 'text'];
  cell.font = { name: 'Arial', size: 10, bold: kind === 'rating' };
  cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true };
  cell.border = { top: line, bottom: line, left: line, right: line };
  const fill = kind === 'rating' ? ratingFills[cell.text] : undefined;
  if (fill !== undefined) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
  }
}

function styleHeader(sheet: Worksheet, heading: number): void {
  const header = sheet.getRow(heading);
  header.height = 32;
  header.eachCell((cell) => {
    cell.font = { name: 'Arial', size: 10, bold: true, color: { argb: white } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: dark } };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
}

/** Rows of wrapped text do not grow by themselves in every spreadsheet; 409 points is the most there is. */
function heightOf(texts: readonly string[]): number {
  const lines = texts.map((text, at) =>
    wrappedLines(text, (planColumns[at]?.width ?? 10) * LETTERS_IN_WIDTH),
  );
  return Math.min(409, Math.max(...lines) * 13 + 4);
}

function addAbout(sheet: Worksheet, paper: Paper): void {
  sheet.columns = [{ width: 24 }, { width: 96 }];
  const rows: [string, string][] = [
    ['Action plan', paper.subject],
    ['Council', paper.council ?? ''],
    ['Made', `${sayDay(paper.madeAt, writtenOut)}, by ${paper.madeBy}`],
    ['Follow-ups', followUpCounts(paper.followUps)],
    [
      'How it is rated',
      'Red: the due day has passed, or that of a statutory clock with nothing recorded as sent. Amber: due within 5 working days, or within 10 with no step done; or a step or the original day has passed; or what it waits for is overdue or due later; or a statutory clock runs out within 5. Green: none of these.',
    ],
    ...(paper.embargoed ? ([['Embargo', embargoNotice]] as [string, string][]) : []),
  ];
  for (const texts of rows) {
    const row = sheet.addRow(texts.map(plainText));
    row.eachCell((cell, column) => {
      cell.font = { name: 'Arial', size: 11, bold: column === 1 };
      cell.numFmt = '@';
      cell.alignment = { vertical: 'top', wrapText: true };
    });
  }
  setUpPage(sheet, paper, { pagesWide: 1 });
}
