import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { paperKinds } from '../../bot/contract/paper.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf } from '../support/api-client.ts';
import { partOf, startPapers, type Papers } from '../support/start-papers.ts';

describe('papers', () => {
  let papers: Papers;

  beforeEach(async () => {
    papers = await startPapers();
  });

  afterEach(() => papers.app.stop());

  it('are written of nothing as well as of much', async () => {
    for (const kind of paperKinds) {
      const { bytes } = await papers.paper(kind, 'Dana Whitfield');
      assert.ok(bytes.length > 500, kind);
    }
  });

  it('say that they are embargoed, on every page, and are for those who may know', async () => {
    await papers.record('draft');
    const report = await papers.paper('committee-report');
    const header = Object.entries(unzipSync(report.bytes)).find(([name]) =>
      /^word\/header\d\.xml$/.test(name),
    );
    const sheet = await papers.paper('action-plan');
    const calendar = strFromU8((await papers.paper('calendar')).bytes);

    assert.match(report.disposition, /EMBARGOED/);
    assert.match(strFromU8(header![1]), /EMBARGOED: not published/);
    assert.match(partOf(sheet.bytes, 'xl/worksheets/sheet1.xml'), /<oddHeader>[^<]*EMBARGOED/);
    assert.match(calendar, /CLASS:CONFIDENTIAL/);
  });

  it('leave out what is embargoed for a reader outside the core group', async () => {
    await papers.record('draft');
    const quality = papers.app.actor('Joe Clarke').person;
    const actor = {
      ...papers.app.actor('Joe Clarke'),
      person: { ...quality, roles: ['quality-assurance' as const] },
    };
    const made = await papers.app.app.useCases.preparePaper(actor, {
      kind: 'action-plan',
      visitId: papers.visit,
    });

    assert.deepEqual([made.embargoed, made.findings, made.followUps], [false, [], []]);
  });

  it('are refused to those who neither run visits nor answer for quality', async () => {
    const adviser = apiOf(papers.app, 'Joe Clarke');

    assert.equal((await adviser.refusal('GET', paths.paper('action-plan'))).status, 403);
    const refused = await apiOf(papers.app, 'Priya Shah').refusal(
      'GET',
      paths.paper('committee-report'),
    );
    assert.deepEqual([refused.status, refused.detail], [400, 'Choose the visit that it is about.']);
  });

  it('are never handed over without an event', async () => {
    const types: string[] = [];
    await papers.paper('calendar');
    const page = await papers.app.app.store.query(papers.app.actor('Priya Shah').council, [
      'event',
    ]);
    for (const { body } of page.documents) types.push((body as { type: string }).type);

    assert.ok(types.includes('paper.exported'));
  });
});
