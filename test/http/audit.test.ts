import assert from 'node:assert/strict';
import { auditPageSchema, type AuditPage } from '../../bot/contract/audit.ts';
import { paths } from '../../bot/contract/paths.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('the audit log', () => {
  let app: TestApp;
  let visit: string;

  before(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    app.clock.set('2018-01-24T10:00:00Z');
    await app.chat.person('Joe Clarke').presses('visit.acknowledge', { visit, page: 0 });
  });

  after(() => app.stop());

  function search(asked: Record<string, string>, name = 'Priya Shah'): Promise<AuditPage> {
    return apiOf(app, name).get(
      `${paths.audit}?${new URLSearchParams(asked).toString()}`,
      auditPageSchema,
    );
  }

  it('says who did what in a visit and when, newest first', async () => {
    const { entries, records, people } = await search({ record: visit });

    const [newest] = entries;
    assert.equal(newest?.who, 'Joe Clarke');
    assert.equal(newest.what, 'Visit: acknowledged');
    assert.equal(newest.at, '2018-01-24T10:00:00Z');
    const announced = entries.find(({ what }) => what === 'Visit: announced');
    assert.equal(announced?.who, 'Dana Whitfield');
    assert.deepEqual(
      records.map(({ title }) => title),
      ['The council’s own record', 'Focused visit: care leavers, Tue 23 Jan'],
    );
    assert.ok(people.some(({ name }) => name === 'Joe Clarke'));
  });

  it('is narrowed by words, by who did it, and by day', async () => {
    const joe = app.actor('Joe Clarke').person.id;

    const byWords = await search({ record: visit, words: 'joe ACKNOWLEDGED' });
    const byPerson = await search({ record: visit, person: joe });
    const byDay = await search({ record: visit, from: '2018-01-24', to: '2018-01-24' });
    const before = await search({ record: visit, to: '2018-01-23', person: joe });

    for (const { entries } of [byWords, byPerson]) {
      assert.deepEqual(new Set(entries.map(({ who }) => who)), new Set(['Joe Clarke']));
    }
    assert.deepEqual(
      new Set(byDay.entries.map(({ at }) => at.slice(0, 10))),
      new Set(['2018-01-24']),
    );
    assert.deepEqual(before.entries, []);
  });

  it('comes a page at a time, each entry once', async () => {
    const joe = app.chat.person('Joe Clarke');
    const { items } = await app.app.useCases.showOwnPart(app.actor('Joe Clarke'), visit);
    const item = items.find(({ kind }) => kind === 'personal')!.item.key;
    for (let press = 0; press < 120; press += 1) {
      const verb = press % 2 === 0 ? 'item.complete' : 'item.reopen';
      await joe.presses(verb, { visit, item, kind: 'personal', page: 0 });
    }

    const first = await search({ record: visit });
    const second = await search({ record: visit, after: first.next ?? '' });

    assert.equal(first.entries.length, 100);
    assert.equal(second.next, null);
    const all = [...first.entries, ...second.entries].map(({ id }) => id);
    assert.equal(new Set(all).size, first.found);
  });

  it('is taken away as a spreadsheet opens it, which is an entry itself', async () => {
    const auditor = apiOf(app, 'Priya Shah');
    const response = await auditor.request('GET', `${paths.auditCsv}?record=${visit}&words=joe`);

    assert.match(response.headers.get('content-type') ?? '', /^text\/csv/);
    const [heading, first] = (await response.text()).split('\n');
    assert.match(heading ?? '', /"When \(London\)","Who","What","About"/);
    assert.match(first ?? '', /Joe Clarke/);
    const { entries } = await search({ words: 'exported audit-log joe' });
    assert.deepEqual(
      entries.map(({ who, what }) => [who, what]),
      [['Priya Shah', 'List: exported']],
    );
  });

  it('is not for everybody, and knows no other council’s visit', async () => {
    const asked = { method: 'GET', path: paths.audit };
    const refusal = await apiOf(app, 'Joe Clarke').refusal(asked.method, asked.path);
    const unknown = await apiOf(app, 'Priya Shah').refusal('GET', `${paths.audit}?record=x`);

    assert.equal(refusal.status, 403);
    assert.equal(unknown.status, 404);
  });
});
