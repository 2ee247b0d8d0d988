import type { Workbook } from '@cj-tech-master/excelts';
import type { Paper } from '../../application/papers/paper.ts';
import { setUpPage } from './sheet-page.ts';
import { fits, heightOf, styleCell, styleHeader } from './sheet-style.ts';

/** A text that is longer than any row of the plan is high. */
export interface LongText {
  readonly number: number;
  readonly action: string;
  /** The title of its column. */
  readonly what: string;
  readonly text: string;
}

const name = 'In full';
const widths = [6, 30, 20, 100];
const rest = `… The rest is on the sheet “${name}”.`;

/** As many whole words of a text as can be seen in a cell of a width, and where to read on. */
export function beginningOf(text: string, width: number): string {
  if (fits(text, width)) return text;
  let kept = '';
  for (const word of text.split(/(?<=\s)/)) {
    if (!fits(`${kept}${word}\n${rest}`, width)) break;
    kept += word;
  }
  return `${kept.trimEnd()}\n${rest}`;
}

/** A sheet with what is only begun in the plan, each line in a row of its own; none where all of it fits. */
export function addLongTexts(workbook: Workbook, paper: Paper, texts: readonly LongText[]): void {
  if (texts.length === 0) return;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = widths.map((width) => ({ width }));
  sheet.addRow(['No.', 'Action', 'What', 'In full']);
  for (const { number, action, what, text } of texts) {
    for (const line of text.split('\n')) {
      const row = sheet.addRow([number, action, what, line]);
      row.height = heightOf([String(number), action, what, line], widths);
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        styleCell(cell, column === 1 ? 'number' : undefined);
      });
    }
  }
  styleHeader(sheet, 1);
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: sheet.rowCount, col: widths.length } };
  setUpPage(sheet, paper, { pagesWide: 1 });
  sheet.pageSetup.printTitlesRow = '1:1';
}
