import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { embargoNotice, type Paper } from '../../application/papers/paper.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { followUpCounts } from '../../contract/follow-up-words.ts';
import { sayDay, withYear, writtenOut } from '../../contract/spoken-time.ts';
import { addLongTexts, beginningOf, type LongText } from './long-texts.ts';
import { planColumns, type PlanColumn } from './plan-rows.ts';
import { plainText } from './plain-text.ts';
import { setUpPage } from './sheet-page.ts';
import { fits, heightOf, styleCell, styleHeader } from './sheet-style.ts';

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
  addLongTexts(workbook, paper, paper.followUps.flatMap(longTextsOf));
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
  const whole = textsOf(followUp, at);
  const texts = planColumns.map(({ width }, place) => beginningOf(whole[place] ?? '', width));
  const row = sheet.addRow(texts.map((text, place) => valueOf(planColumns[place]?.kind, text)));
  row.height = heightOf(
    texts,
    planColumns.map(({ width }) => width),
  );
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    styleCell(cell, planColumns[column - 1]?.kind);
  });
}

function textsOf(followUp: FollowUpView, at: number): string[] {
  return planColumns.map(({ of }) => plainText(of(followUp, at, withYear)));
}

function longTextsOf(followUp: FollowUpView, at: number): LongText[] {
  const texts = textsOf(followUp, at);
  return planColumns.flatMap(({ title, width }, place) => {
    const text = texts[place] ?? '';
    if (fits(text, width)) return [];
    return [{ number: at + 1, action: plainText(followUp.action), what: title, text }];
  });
}

function valueOf(kind: PlanColumn['kind'], text: string): string | number | Date {
  if (kind === 'day') return new Date(`${text}T00:00:00Z`);
  return kind === 'number' ? Number(text) : text;
}

function addAbout(sheet: Worksheet, paper: Paper): void {
  const widths = [24, 96];
  sheet.columns = widths.map((width) => ({ width }));
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
    row.height = heightOf(texts, widths);
    row.eachCell((cell, column) => {
      cell.font = { name: 'Arial', size: 10, bold: column === 1 };
      cell.numFmt = '@';
      cell.alignment = { vertical: 'top', wrapText: true };
    });
  }
  setUpPage(sheet, paper, { pagesWide: 1 });
}
