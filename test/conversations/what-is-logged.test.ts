import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { paths } from '../../bot/contract/paths.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { anEarlierLetter } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('what is logged of a day’s work', () => {
  let app: TestApp;
  let logged: string;

  before(async () => {
    app = await startTestApp();
    const visit = await announceVisit(app);
    const coordinator = app.chat.person('Priya Shah');
    await coordinator.says('request from Caroline: supervision records by noon, owner Tom');
    await coordinator.says('request from Caroline: NHS 943 476 5919 by noon, owner Tom');
    await coordinator.says('What are the latest findings on pathway plans?');
    await coordinator.presses('visit.acknowledge', { visit, page: 'none' });
    await coordinator.presses('request.log', { visit, what: 'supervision records' });
    const api = apiOf(app, 'Priya Shah');
    await api.request('POST', paths.letters, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(anEarlierLetter()),
    });
    await api.request('POST', paths.letters, {
      headers: { 'content-type': 'application/json' },
      body: '{"pathway plans',
    });
    await api.request('POST', paths.readDocument, {
      headers: { 'x-document-name': 'caroline.txt', 'content-type': 'application/octet-stream' },
      body: 'supervision records',
    });
    await apiOf(app, null).request('GET', paths.me, {
      headers: { authorization: 'Bearer secret-token' },
    });
    await fetch(new URL('/api/messages', app.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer secret-token' },
      body: JSON.stringify({ type: 'message', text: 'supervision records' }),
    });
    logged = app.log
      .entries()
      .map((entry) => inspect(entry, { depth: 10 }))
      .join('\n');
  });

  after(() => app.stop());

  it('is something', () => {
    assert.ok(app.log.troubles().length > 0);
  });

  it('is nobody’s name', () => {
    for (const { name } of demoStaff) assert.ok(!logged.includes(name), name);
  });

  for (const [what, words] of [
    ['what people typed', /supervision|caroline|943 ?476|pathway/i],
    ['a token', /bearer|secret-token|eyJ/i],
    ['what a letter says', /reviewed often enough/i],
  ] as const) {
    it(`is not ${what}`, () => {
      assert.doesNotMatch(logged, words);
    });
  }
});
