import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { Workbook } from '@cj-tech-master/excelts';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { paperKinds, type PaperKind } from '../../bot/contract/paper.ts';
import { paths } from '../../bot/contract/paths.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const hostile = '=cmd|’/C calc’!A0 <b>bold</b> & *Markdown* مرحبا 🎉';

describe('papers', () => {
  let app: TestApp;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    app.clock.set('2018-03-01T09:00:00Z');
  });

  afterEach(() => app.stop());

  async function record(publication: 'published' | 'draft' = 'published'): Promise<void> {
    const coordinator = app.actor('Priya Shah');
    const { useCases } = app.app;
    const findings = [
      aReadFinding({ text: 'Advisers know young people well.', kind: 'strength' }),
      aReadFinding({ text: hostile }),
    ];
    const letter = aLetter({ publication, reading: aReading({ findings }) });
    await useCases.importLetter(coordinator, letter);
    const area = (await useCases.listFindings(coordinator)).find(({ text }) => text === hostile);
    await useCases.createFollowUp(coordinator, area?.id ?? '', {
      requestId: randomUUID(),
      action: hostile,
      ownerId: app.actor('Marcus Oyelaran').person.id,
      due: '2018-03-29',
    });
  }

  async function paper(kind: PaperKind, name = 'Priya Shah') {
    const path = `${paths.paper(kind)}?visit=${visit}`;
    const answer = await apiOf(app, name).request('GET', path);
    const disposition = answer.headers.get('content-disposition') ?? '';
    return { disposition, bytes: new Uint8Array(await answer.arrayBuffer()) };
  }

  const xmlOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

  it('report to committee in the inspectors’ words, and mark what a person has to write', async () => {
    await record();
    const { bytes, disposition } = await paper('committee-report');

    const xml = xmlOf(bytes, 'word/document.xml');
    assert.match(disposition, /filename="committee-report-focused-visit-2018-01-23\.docx"/);
    for (const heading of ['Purpose of the report', 'Information', 'Response and progress']) {
      assert.match(xml, new RegExp(`Heading1.{0,200}${heading}`));
    }
    assert.match(xml, /Advisers know young people well\./);
    assert.match(xml, /=cmd\|’\/C calc’!A0 &lt;b&gt;bold&lt;\/b&gt; &amp; \*Markdown\* مرحبا 🎉/);
    assert.match(xml, /<w:highlight w:val="yellow"\/>.{0,200}\[To be written: /);
    assert.match(xml, /<w:tblHeader\/>/);
    assert.match(xmlOf(bytes, 'word/styles.xml'), /w:lang[^>]*w:val="en-GB"/);
    assert.match(
      xmlOf(bytes, 'docProps/core.xml'),
      /<dc:title>Ofsted focused visit on care leavers/,
    );
  });

  it('plan actions in Excel: a row each, filters, a frozen header that prints on every page', async () => {
    await record();
    const { bytes } = await paper('action-plan');
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes));
    const sheet = workbook.getWorksheet('Action plan')!;

    assert.equal(sheet.rowCount, 2);
    assert.equal(sheet.getRow(2).getCell(5).value, hostile);
    assert.equal(sheet.getRow(2).getCell(5).numFmt, '@');
    assert.ok(sheet.getRow(2).getCell(8).value instanceof Date);
    assert.equal(sheet.pageSetup.printTitlesRow, '1:1');
    const xml = xmlOf(bytes, 'xl/worksheets/sheet1.xml');
    assert.match(xml, /<autoFilter ref="A1:R2"/);
    assert.match(xml, /state="frozen"/);
    assert.match(xml, /orientation="landscape"/);
    assert.doesNotMatch(xml, /<f>/);
  });

  it('plan a part of the actions where that is asked for, and say that it is a part', async () => {
    await record();
    const sheetOf = async (query: string) => {
      const path = `${paths.paper('action-plan')}?${query}`;
      const answer = await apiOf(app, 'Priya Shah').request('GET', path);
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

  it('plan actions in Word, with a heading row that comes again on every page', async () => {
    await record();
    const { bytes } = await paper('action-plan-document');

    const xml = xmlOf(bytes, 'word/document.xml');
    assert.match(xml, /<w:tblHeader\/>/);
    assert.match(xml, /w:orient="landscape"/);
  });

  it('put due days and fieldwork into a calendar, as whole days', async () => {
    await record();
    const { bytes } = await paper('calendar');

    const events = new ICAL.Component(ICAL.parse(strFromU8(bytes)) as [])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    const due = events.find(({ summary }) => summary.startsWith('Follow-up due'));
    const fieldwork = events.find(({ summary }) => summary.endsWith('fieldwork'));
    assert.equal(due?.startDate.toString(), '2018-03-29');
    assert.deepEqual(
      [fieldwork?.startDate.toString(), fieldwork?.endDate.toString()],
      ['2018-01-30', '2018-02-01'],
    );
  });

  it('prove who was told when, with hashes that hold and formulas defused', async () => {
    await record();
    app.clock.set('2018-01-30T10:00:00Z');
    await app.app.useCases.logRequest(app.actor('Priya Shah'), visit, {
      requestId: randomUUID(),
      what: 'Supervision records',
      askedBy: 'Caroline',
      ownerId: app.actor('Marcus Oyelaran').person.id,
      due: '2018-01-30T12:00:00Z',
    });
    app.clock.set('2018-03-01T09:00:00Z');
    const { bytes } = await paper('proof-pack', 'Dana Whitfield');

    const files = unzipSync(bytes);
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
      files: { name: string; sha256: string }[];
    };
    assert.deepEqual(
      manifest.files.map(({ name }) => name),
      [
        'index.html',
        'told.csv',
        'acknowledgements.csv',
        'items.csv',
        'requests.csv',
        'audit-log.csv',
        'findings.csv',
        'follow-ups.csv',
      ],
    );
    for (const { name, sha256 } of manifest.files) {
      assert.equal(createHash('sha256').update(files[name]!).digest('hex'), sha256, name);
    }
    const requests = parse<Record<string, string>>(files['requests.csv']!, {
      columns: true,
      bom: true,
    });
    assert.deepEqual(
      requests.map(({ Request, 'Asked by': by, State }) => [Request, by, State]),
      [['Supervision records', 'Caroline', 'Overdue']],
    );
    const told = parse<Record<string, string>>(files['told.csv']!, { columns: true, bom: true });
    const aisha = told.find(({ To }) => To === 'Aisha Rahman');
    assert.equal(aisha?.State, 'sent');
    assert.match(aisha['Sent (London)'] ?? '', /^\w{3} \d+ \w{3} 2018, 9:\d\d am$/);
    assert.match(strFromU8(files['findings.csv']!), /,"'=cmd\|/);
    const page = strFromU8(files['index.html']!);
    assert.match(page, /<html lang="en-GB">/);
    assert.match(page, /&lt;b&gt;bold/);
    assert.match(page, /<th scope="col">/);
  });

  it('are written of nothing as well as of much', async () => {
    for (const kind of paperKinds) {
      const { bytes } = await paper(kind, 'Dana Whitfield');
      assert.ok(bytes.length > 500, kind);
    }
  });

  it('say that they are embargoed, on every page, and are for those who may know', async () => {
    await record('draft');
    const report = await paper('committee-report');
    const header = Object.entries(unzipSync(report.bytes)).find(([name]) =>
      /^word\/header\d\.xml$/.test(name),
    );
    const sheet = await paper('action-plan');
    const calendar = strFromU8((await paper('calendar')).bytes);

    assert.match(report.disposition, /EMBARGOED/);
    assert.match(strFromU8(header![1]), /EMBARGOED: not published/);
    assert.match(xmlOf(sheet.bytes, 'xl/worksheets/sheet1.xml'), /<oddHeader>[^<]*EMBARGOED/);
    assert.match(calendar, /CLASS:CONFIDENTIAL/);
  });

  it('leave out what is embargoed for a reader outside the core group', async () => {
    await record('draft');
    const quality = app.actor('Joe Clarke').person;
    const actor = {
      ...app.actor('Joe Clarke'),
      person: { ...quality, roles: ['quality-assurance' as const] },
    };
    const made = await app.app.useCases.preparePaper(actor, {
      kind: 'action-plan',
      visitId: visit,
    });

    assert.deepEqual([made.embargoed, made.findings, made.followUps], [false, [], []]);
  });

  it('are refused to those who neither run visits nor answer for quality', async () => {
    const adviser = apiOf(app, 'Joe Clarke');

    assert.equal((await adviser.refusal('GET', paths.paper('action-plan'))).status, 403);
    const refused = await apiOf(app, 'Priya Shah').refusal('GET', paths.paper('committee-report'));
    assert.deepEqual([refused.status, refused.detail], [400, 'Choose the visit that it is about.']);
  });

  it('are never handed over without an event', async () => {
    const types: string[] = [];
    await paper('calendar');
    const page = await app.app.store.query(app.actor('Priya Shah').council, ['event']);
    for (const { body } of page.documents) types.push((body as { type: string }).type);

    assert.ok(types.includes('paper.exported'));
  });
});
