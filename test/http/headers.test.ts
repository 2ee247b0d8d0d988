import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('an answer of the server', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(() => app.stop());

  const headersOf = async (path: string) =>
    (await apiOf(app, 'Dana Whitfield').request('GET', path)).headers;

  for (const path of [
    '/tab',
    '/tab/settings',
    paths.me,
    '/icons/clock.png',
    '/health',
    '/nothing',
  ]) {
    it(`is taken for what it says, over https alone, and says nothing of where one came from: ${path}`, async () => {
      const headers = await headersOf(path);

      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('strict-transport-security'), 'max-age=31536000');
    });
  }

  it('runs no script but the tab’s own, and is framed by Teams alone', async () => {
    const policy = (await headersOf('/tab')).get('content-security-policy') ?? '';

    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self';/);
    assert.match(policy, /frame-ancestors 'self' https:\/\/teams\.microsoft\.com /);
    assert.doesNotMatch(policy, /unsafe|\*(?!\.)/);
  });

  for (const path of [paths.me, paths.live, paths.personas, '/api/nothing-here']) {
    it(`is kept by nobody when it is data: ${path}`, async () => {
      const headers = await headersOf(path);

      assert.equal(headers.get('cache-control'), 'no-store');
      assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'/);
    });
  }
});
