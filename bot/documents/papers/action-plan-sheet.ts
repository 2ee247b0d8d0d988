import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { embargoNotice, type Paper } from '../../application/papers/paper.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { followUpCounts } from '../../contract/follow-up-words.ts';
import { sayDay, withYear } from '../../contract/spoken-time.ts';
import { planColumns } from './plan-rows.ts';
import { plainText } from './plain-text.ts';

const dark = 'FF1F3864';
const white = 'FFFFFFFF';
const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;

/**
 * The action plan as a workbook: one row a follow-up, a filter on every column, the header frozen and
 * repeated on paper. Every text is a text cell in text format, so that no spreadsheet ever takes it for
 * a formula, also not after somebody has edited it.
 */
export async function actionPlanSheet(paper: Paper): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Visit Ready';
  workbook.title = `Action plan: ${plainText(paper.subject)}`;
  workbook.created = new Date(paper.madeAt);
  addPlan(
    workbook.addWorksheet('Action plan', { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] }),
    paper,
  );
  addAbout(workbook.addWorksheet('About this plan'), paper);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addPlan(sheet: Worksheet, paper: Paper): void {
  sheet.columns = planColumns.map(({ title, width }) => ({ header: title, width }));
  for (const [at, followUp] of paper.followUps.entries()) {
    const row = sheet.addRow(
      planColumns.map(({ day, of }) => {
        const text = of(followUp, at, withYear);
        return day === true ? new Date(`${text}T00:00:00Z`) : plainText(text);
      }),
    );
    row.height = heightOf(followUp, at);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cell.numFmt = planColumns[column - 1]?.day === true ? 'd mmm yyyy' : '@';
      cell.font = { name: 'Arial', size: 10 };
      cell.alignment = { vertical: 'top', wrapText: true };
      cell.border = { top: line, bottom: line, left: line, right: line };
    });
  }
  const header = sheet.getRow(1);
  header.height = 32;
  header.eachCell((cell) => {
    cell.font = { name: 'Arial', size: 10, bold: true, color: { argb: white } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: dark } };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  sheet.autoFilter = {
    from: { row: 1, col: 1 },
    to: { row: Math.max(1, paper.followUps.length + 1), col: planColumns.length },
  };
  setUpPage(sheet, paper);
  sheet.pageSetup.printTitlesRow = '1:1';
}

/** Rows of wrapped text do not grow by themselves in every spreadsheet; 409 points is the most there is. */
function heightOf(followUp: FollowUpView, at: number): number {
  const lines = planColumns.map(({ width, day, of }) => {
    if (day === true) return 1;
    const parts = of(followUp, at, withYear).split('\n');
    // A word that does not fit leaves its line half empty.
    return parts.reduce(
      (sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 0.85))),
      0,
    );
  });
  return Math.min(409, Math.max(...lines) * 13 + 4);
}

function setUpPage(sheet: Worksheet, paper: Paper): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 8, // A3: nineteen columns cannot be read on less
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  // `&` begins a code in headers and footers.
  const subject = plainText(paper.subject).replaceAll('&', '&&');
  sheet.headerFooter.oddHeader = paper.embargoed ? `&C&B${embargoNotice}` : '';
  sheet.headerFooter.oddFooter = `&LAction plan, ${subject}&RPage &P of &N`;
}

function addAbout(sheet: Worksheet, paper: Paper): void {
  sheet.columns = [{ width: 24 }, { width: 96 }];
  const rows: [string, string][] = [
    ['Action plan', paper.subject],
    ['Council', paper.council ?? ''],
    ['Made', `${sayDay(paper.madeAt, withYear)}, by ${paper.madeBy}`],
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
  setUpPage(sheet, paper);
}
