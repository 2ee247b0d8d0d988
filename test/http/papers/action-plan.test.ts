import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { paths } from '../../../bot/contract/paths.ts';
import { apiOf } from '../../support/api-client.ts';
import { hostile, partOf, startPapers, type Papers } from '../../support/start-papers.ts';

describe('an action plan', () => {
  let papers: Papers;

  beforeEach(async () => {
    papers = await startPapers();
  });

  afterEach(() => papers.app.stop());

  async function opened(): Promise<{ sheet: Worksheet; xml: string }> {
    const { bytes } = await papers.paper('action-plan');
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes));
    return {
      sheet: workbook.getWorksheet('Action plan')!,
      xml: partOf(bytes, 'xl/worksheets/sheet1.xml'),
    };
  }

  /** The cells of the sheet's last row, by the heading of their column. */
  function lastRow(sheet: Worksheet): Map<unknown, Cell> {
    const row = sheet.getRow(sheet.rowCount);
    const headings = new Map<unknown, Cell>();
    sheet.getRow(3).eachCell((heading, column) => headings.set(heading.value, row.getCell(column)));
    return headings;
  }

  it('is in Excel a row each under a title, a header that stays in view and on every page', async () => {
    await papers.record();
    const { sheet, xml } = await opened();

    assert.equal(sheet.getRow(1).getCell(1).value, 'Action plan: Focused visit: care leavers');
    assert.match(
      sheet.getRow(2).getCell(1).text,
      /^Exampleshire\. As it stood on 1 March 2018\. 1 follow-up: /,
    );
    assert.equal(sheet.rowCount, 4);
    assert.equal(sheet.pageSetup.printTitlesRow, '3:3');
    assert.match(xml, /<autoFilter ref="A3:X4"/);
    assert.match(xml, /ySplit="3".*state="frozen"/);
    assert.match(xml, /orientation="landscape"/);
    assert.match(xml, /<oddHeader>[^<]*Exampleshire: action plan, Focused visit: care leavers/);
  });

  it('says on a sheet of its own how it is rated, in a row as high as the rule is long', async () => {
    const { bytes } = await papers.paper('action-plan');
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes));
    const rule = workbook.getWorksheet('About this plan')!.getRow(5);

    assert.match(rule.getCell(2).text, /^Red: .* Green: none of these\.$/);
    assert.ok(rule.height !== undefined && rule.height >= 3 * 13);
  });

  it('has texts as texts, days as days and numbers as numbers', async () => {
    await papers.record();
    const { sheet, xml } = await opened();
    const cells = lastRow(sheet);

    assert.equal(cells.get('Action')?.value, hostile);
    assert.equal(cells.get('Action')?.numFmt, '@');
    assert.ok(cells.get('Due')?.value instanceof Date);
    assert.equal(cells.get('No.')?.value, 1);
    assert.doesNotMatch(xml, /<f>/);
  });

  it('has alone in a column what people filter by, and the rating’s colour behind its word', async () => {
    await papers.record();
    const { sheet } = await opened();
    const cells = lastRow(sheet);

    assert.deepEqual(
      ['Owner', 'Deputy', 'Rating', 'State'].map((heading) => cells.get(heading)?.value),
      ['Marcus Oyelaran', '', 'Green', 'Open'],
    );
    assert.deepEqual(cells.get('Rating')?.fill, {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FFBFE3B4' },
    });
  });

  it('says in Excel where to read on what is too long for any row, and has it there in full', async () => {
    const { id, revision } = await papers.record();
    const steps = Array.from(
      { length: 12 },
      (_, at) => `Step ${at + 1}: agree with the health trust how each young person is told`,
    );
    for (const title of steps) {
      await papers.app.app.useCases.changeFollowUp(papers.app.actor('Priya Shah'), id, {
        requestId: randomUUID(),
        revision,
        change: { kind: 'add-step', title, due: null },
      });
    }
    const { sheet } = await opened();
    const planned = lastRow(sheet).get('Steps')?.text ?? '';
    assert.match(planned, /^To do: Step 1: /);
    assert.match(planned, /\n… The rest is on the sheet “In full”\.$/);

    const { bytes } = await papers.paper('action-plan');
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes));
    const full = workbook.getWorksheet('In full');
    const rows = Array.from({ length: 12 }, (_, at) => full?.getRow(at + 2));
    assert.deepEqual(
      rows.map((row) => [1, 3, 4].map((column) => row?.getCell(column).text)),
      steps.map((step) => ['1', 'Steps', `To do: ${step}`]),
    );
  });

  it('says what was achieved and who agreed, in Excel and in Word', async () => {
    const { id } = await papers.record();
    await papers.close(id, 'All twelve have an adviser');
    const cells = lastRow((await opened()).sheet);
    const { bytes } = await papers.paper('action-plan-document');
    const document = partOf(bytes, 'word/document.xml');

    assert.equal(cells.get('Rating')?.value, 'Closed');
    assert.equal(cells.get('What was achieved')?.value, 'All twelve have an adviser');
    assert.equal(
      cells.get('Who closed it')?.value,
      'Asked by Priya Shah, agreed by Dana Whitfield',
    );
    assert.match(document, /What was achieved.*All twelve have an adviser/);
    assert.match(document, /Who closed it.*Asked by Priya Shah, agreed by Dana Whitfield/);
  });

  it('is of a part of the actions where that is asked for, and says that it is a part', async () => {
    await papers.record();
    const sheetOf = async (query: string) => {
      const path = `${paths.paper('action-plan')}?${query}`;
      const answer = await apiOf(papers.app, 'Priya Shah').request('GET', path);
      const workbook = new Workbook();
      await workbook.xlsx.load(Buffer.from(await answer.arrayBuffer()));
      const subject = workbook.getWorksheet('About this plan')!.getRow(1).getCell(2).value;
      return [workbook.getWorksheet('Action plan')!.rowCount - 3, subject];
    };

    const [owner, words] = ['owner=Marcus+Oyelaran', 'show=overdue&find=bold'];
    assert.deepEqual(await sheetOf(owner), [1, 'All visits, only: Marcus Oyelaran']);
    assert.deepEqual(await sheetOf(words), [0, 'All visits, only: overdue, “bold”']);
    assert.deepEqual(await sheetOf('show=weather'), [1, 'All visits']);
  });

  it('says in Word all that it says in Excel', async () => {
    await papers.record();
    const cells = lastRow((await opened()).sheet);
    const { bytes } = await papers.paper('action-plan-document');
    const document = partOf(bytes, 'word/document.xml');

    assert.match(document, /<w:tblHeader\/>/);
    for (const [heading, { value }] of cells) {
      if (value === '' || heading === 'No.' || heading === 'Action') continue;
      assert.ok(document.includes(`>${String(heading)}<`), String(heading));
    }
  });
});
