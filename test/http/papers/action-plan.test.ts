import assert from 'node:assert/strict';
import { Workbook } from '@cj-tech-master/excelts';
import { paths } from '../../../bot/contract/paths.ts';
import { apiOf } from '../../support/api-client.ts';
import { hostile, partOf, startPapers, type Papers } from '../../support/start-papers.ts';

describe('an action plan', () => {
  let papers: Papers;

  beforeEach(async () => {
    papers = await startPapers();
  });

  afterEach(() => papers.app.stop());

  it('is in Excel a row each, filters, a frozen header that prints on every page', async () => {
    await papers.record();
    const { bytes } = await papers.paper('action-plan');
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes));
    const sheet = workbook.getWorksheet('Action plan')!;

    assert.equal(sheet.rowCount, 2);
    assert.equal(sheet.getRow(2).getCell(5).value, hostile);
    assert.equal(sheet.getRow(2).getCell(5).numFmt, '@');
    assert.ok(sheet.getRow(2).getCell(8).value instanceof Date);
    assert.equal(sheet.pageSetup.printTitlesRow, '1:1');
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    assert.match(xml, /<autoFilter ref="A1:S2"/);
    assert.match(xml, /state="frozen"/);
    assert.match(xml, /orientation="landscape"/);
    assert.doesNotMatch(xml, /<f>/);
  });

  it('is of a part of the actions where that is asked for, and says that it is a part', async () => {
    await papers.record();
    const sheetOf = async (query: string) => {
      const path = `${paths.paper('action-plan')}?${query}`;
      const answer = await apiOf(papers.app, 'Priya Shah').request('GET', path);
      const workbook = new Workbook();
      await workbook.xlsx.load(Buffer.from(await answer.arrayBuffer()));
      const subject = workbook.getWorksheet('About this plan')!.getRow(1).getCell(2).value;
      return [workbook.getWorksheet('Action plan')!.rowCount - 1, subject];
    };

    const [owner, words] = ['owner=Marcus+Oyelaran', 'show=overdue&find=bold'];
    assert.deepEqual(await sheetOf(owner), [1, 'All visits, only: Marcus Oyelaran']);
    assert.deepEqual(await sheetOf(words), [0, 'All visits, only: overdue, “bold”']);
    assert.deepEqual(await sheetOf('show=weather'), [1, 'All visits']);
  });

  it('has in Word a heading row that comes again on every page', async () => {
    await papers.record();
    const { bytes } = await papers.paper('action-plan-document');

    const xml = partOf(bytes, 'word/document.xml');
    assert.match(xml, /<w:tblHeader\/>/);
    assert.match(xml, /w:orient="landscape"/);
  });
});
