import assert from 'node:assert/strict';
import { z } from 'zod';
import { paths } from '../../bot/contract/paths.ts';
import { problemSchema, type Problem } from '../../bot/contract/problem.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('somebody who asks for more than anybody needs', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
  });

  afterEach(() => app.stop());

  const statusesOf = async (count: number, ask: () => Promise<Response>): Promise<number[]> => {
    const statuses: number[] = [];
    for (let asked = 0; asked < count; asked += 1) {
      const response = await ask();
      await response.arrayBuffer();
      statuses.push(response.status);
    }
    return statuses;
  };

  async function refusedWith(response: Response): Promise<{ problem: Problem; wait: number }> {
    const type = response.headers.get('content-type');
    assert.equal(type, 'application/problem+json');
    const problem = problemSchema.parse(await response.json());
    return { problem, wait: Number(response.headers.get('retry-after')) };
  }

  it('is told how long to wait after 600 requests in a minute, and nobody else is', async () => {
    const adviser = apiOf(app, 'Joe Clarke');
    const statuses = await statusesOf(600, () => adviser.request('GET', paths.me));

    const { problem, wait } = await refusedWith(await adviser.request('GET', paths.me));
    const other = await apiOf(app, 'Priya Shah').request('GET', paths.me);

    assert.deepEqual([...new Set(statuses)], [200]);
    assert.equal(problem.status, 429);
    assert.ok(wait >= 1 && wait <= 60, `${wait} seconds`);
    assert.match(problem.detail ?? '', new RegExp(`in ${wait} seconds`));
    assert.equal(other.status, 200);
  });

  it('is told so in the chat after 600 presses in a minute, and nobody else is', async () => {
    const adviser = app.chat.person('Joe Clarke');
    for (let pressed = 0; pressed < 600; pressed += 1) await adviser.presses('status.show');

    const answer = await adviser.presses('status.show');
    const other = await app.chat.person('Priya Shah').presses('status.show');

    assert.match(answer.notice ?? '', /That was too often. Try again in \d+ seconds\./);
    assert.doesNotMatch(other.notice ?? '', /too often/);
  });

  it('is told to wait after 20 documents in a minute', async () => {
    const coordinator = apiOf(app, 'Priya Shah');
    const send = () =>
      coordinator.request('POST', paths.readDocument, {
        headers: { 'content-type': 'application/octet-stream', 'x-document-name': 'letter.txt' },
        body: 'Not a letter',
      });
    const statuses = await statusesOf(20, send);

    const { problem, wait } = await refusedWith(await send());

    assert.ok(statuses.every((status) => status !== 429));
    assert.equal(problem.status, 429);
    assert.ok(wait >= 1);
  });

  it('has ten live streams at most, and another once one of them is closed', async () => {
    const closing = Array.from({ length: 10 }, () => new AbortController());
    const adviser = apiOf(app, 'Joe Clarke');
    const open = (signal?: AbortSignal) =>
      adviser.request('GET', paths.live, signal === undefined ? {} : { signal });
    const opened = await Promise.all(closing.map(({ signal }) => open(signal)));

    const { problem, wait } = await refusedWith(await open());
    assert.deepEqual([...new Set(opened.map(({ status }) => status))], [200]);
    assert.deepEqual([problem.status, wait], [429, 30]);
    assert.match(problem.detail ?? '', /Close some of its pages/);

    closing[0]?.abort();
    const last = new AbortController();
    let status = 429;
    while (status === 429) ({ status } = await open(last.signal));
    assert.equal(status, 200);
    for (const one of [...closing, last]) one.abort();
  });

  it('asks no question as long as a page', async () => {
    const adviser = apiOf(app, 'Joe Clarke');
    const question = (letters: number) => `${paths.answers}?question=${'a'.repeat(letters)}`;

    const long = await adviser.refusal('GET', question(301));
    const endless = await adviser.refusal('GET', question(5_000));
    const fits = await adviser.get(question(300), z.unknown());

    assert.deepEqual([long.status, endless.status], [400, 414]);
    assert.ok(fits);
  });
});
