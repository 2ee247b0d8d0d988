import assert from 'node:assert/strict';
import { connectorBase } from '../../bot/contract/connector/operation.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a call that is refused unread has an id to find it by:', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(() => app.stop());

  const json = { 'content-type': 'application/json' };
  for (const [what, status, headers, body] of [
    ['JSON that stops in the middle', 400, json, '{"a": '],
    ['more than a megabyte', 413, json, `"${'x'.repeat(1_100_000)}"`],
    ['something else than JSON', 415, { 'content-type': 'text/plain' }, 'a letter'],
  ] as const) {
    for (const path of [paths.letters, `${connectorBase}/calls`]) {
      it(`${what}, sent to ${path}`, async () => {
        const request = { headers, body };
        const answer = await apiOf(app, 'Dana Whitfield').request('POST', path, request);

        assert.equal(answer.status, status);
        assert.match(answer.headers.get('x-correlation-id') ?? '', /^[0-9a-f-]{36}$/);
      });
    }
  }

  it('an address that there is not, in the log too', async () => {
    app.log.clear();

    const answer = await apiOf(app, 'Dana Whitfield').request('GET', '/api/nothing-here');

    const id = answer.headers.get('x-correlation-id');
    assert.match(id ?? '', /^[0-9a-f-]{36}$/);
    assert.deepEqual(
      app.log.entries().map(({ message, values }) => ({ message, values })),
      [{ message: 'request refused', values: { status: 404, correlationId: id } }],
    );
  });
});
