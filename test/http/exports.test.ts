import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { auditPageSchema, type AuditEntry } from '../../bot/contract/audit.ts';
import { paperKinds } from '../../bot/contract/paper.ts';
import { paths } from '../../bot/contract/paths.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

/** Where files are had, by what the record says of it; a paper of each kind is one route. */
const exports: Record<string, (visit: string) => string> = {
  'audit-log': () => paths.auditCsv,
  'staff-list': () => paths.staffCsv,
  requests: (visit) => paths.requestsCsv(visit),
  'call-list': (visit) => paths.callList(visit),
  checklist: () => paths.checklistCsv('focused-visit', 'care-leavers'),
  dates: () => `${paths.timelineIcs}?type=focused-visit&call=2018-01-23T09:30`,
  [paperKinds[0]]: (visit) => `${paths.paper(paperKinds[0])}?visit=${visit}`,
};

describe('what is taken away as a file', () => {
  let app: TestApp;
  let visit: string;

  before(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
  });

  after(() => app.stop());

  async function recorded(): Promise<readonly AuditEntry[]> {
    const path = `${paths.audit}?words=exported`;
    return (await apiOf(app, 'Priya Shah').get(path, auditPageSchema)).entries;
  }

  for (const [what, path] of Object.entries(exports)) {
    it(`leaves one entry in the record, with who took it: ${what}`, async () => {
      const before = await recorded();

      const file = await apiOf(app, 'Priya Shah').request('GET', path(visit));

      assert.equal(file.status, 200);
      assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename=/);
      const [entry, ...others] = await recorded();
      assert.equal(others.length, before.length);
      assert.deepEqual([entry?.who, entry?.about], ['Priya Shah', what]);
      assert.equal(entry?.correlationId, file.headers.get('x-correlation-id'));
    });
  }

  it('is had from no other route', () => {
    const folder = new URL('../../bot/http/', import.meta.url);
    const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));

    const sends = routes.flatMap((text) => [...text.matchAll(/^ +sendFile\(/gm)]);
    assert.equal(sends.length, Object.keys(exports).length);
    const attachments = routes.filter((text) => text.includes('content-disposition'));
    assert.equal(attachments.length, 1, 'every file is sent by send-file.ts');
  });
});
