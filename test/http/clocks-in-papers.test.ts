import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { PaperKind } from '../../bot/contract/paper.ts';
import { paths } from '../../bot/contract/paths.ts';
import { committeeReport } from '../../bot/documents/papers/committee-report.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { makePriorityFollowUp, receiveLetter } from '../support/priority-action.ts';
import { partOf } from '../support/start-papers.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a statutory clock in papers', () => {
  let app: TestApp;
  let director: ApiClient;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    director = apiOf(app, 'Dana Whitfield');
    visit = await announceVisit(app);
    app.clock.set('2018-03-01T09:00:00Z');
    await makePriorityFollowUp(app, director);
    await receiveLetter(director, visit);
    app.clock.set('2018-03-26T12:00:00Z');
  });

  afterEach(() => app.stop());

  /** The text of a paper, whatever stands between its words. */
  async function words(kind: PaperKind, file: string): Promise<string> {
    const answer = await director.request('GET', `${paths.paper(kind)}?visit=${visit}`);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    return strFromU8(files[file]!).replaceAll(/<[^>]*>/g, ' ');
  }

  it('stands in both action plans', async () => {
    const overdue = '2 working days overdue, not recorded as sent';
    const draft = 'Send the draft plan for the areas for priority action';
    const sheet = await words('action-plan', 'xl/sharedStrings.xml');
    const document = await words('action-plan-document', 'word/document.xml');

    assert.ok(sheet.includes(`${draft}: by Thu 22 Mar 2018, ${overdue}`));
    assert.ok(document.includes(`${draft}: by 22 March 2018, ${overdue}`));
  });

  it('is for a person to write of in the committee report, until it is recorded as sent', async () => {
    const before = await words('committee-report', 'word/document.xml');
    assert.match(before, /\[To be written: when that was sent: nothing is recorded\]/);
    assert.doesNotMatch(before, /check that it was sent/);

    const asked = { clock: 'draft-plan', day: '2018-03-21' };
    await director.post(paths.sent(visit), asked, readinessSchema);

    const after = await words('committee-report', 'word/document.xml');
    assert.match(after, /sent 21 March 2018, on time, was due 22 March 2018/);
    assert.doesNotMatch(after, /nothing is recorded/);
  });

  it('is in the committee report also where nothing is being done about what started it', async () => {
    const { useCases } = app.app;
    const paper = await useCases.preparePaper(app.actor('Dana Whitfield'), {
      kind: 'committee-report',
      visitId: visit,
    });
    const text = documentOf(await committeeReport({ ...paper, followUps: [] }));
    assert.match(text, /Statutory deadlines/);
    assert.match(text, /Send the draft plan .*: by 22 March 2018/);
  });

  it('is asked for in the committee report while nobody has entered the day of receipt', async () => {
    const { useCases } = app.app;
    const paper = await useCases.preparePaper(app.actor('Dana Whitfield'), {
      kind: 'committee-report',
      visitId: visit,
    });
    const unreceived = { ...paper.visit!, received: null };
    const text = documentOf(await committeeReport({ ...paper, visit: unreceived, visits: [] }));
    assert.match(
      text,
      /\[To be written: when the letter was received: the statutory deadlines run/,
    );
  });
});

function documentOf(bytes: Uint8Array): string {
  return partOf(bytes, 'word/document.xml').replaceAll(/<[^>]*>/g, ' ');
}
