import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guides } from '../../bot/contract/guides.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const folder = join(import.meta.dirname, '../../bot/guides');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('the guides', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(() => app.stop());

  for (const name of pages) {
    const text = readFileSync(join(folder, name), 'utf8');

    it(`are for anybody to read, with pictures and style and no script: ${name}`, async () => {
      const page = await fetch(`${app.url}/guides/${name}`);

      assert.equal(page.status, 200);
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
      const policy = page.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'; style-src 'self'; img-src 'self'/);
      assert.doesNotMatch(text, /<script|style=/);
    });

    it(`lead to what is there: ${name}`, async () => {
      const own = [...text.matchAll(/(?:href|src)="([^"]+)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !/^(https:|#)/.test(address));

      assert.ok(own.length > 0);
      for (const address of own) {
        const found = await fetch(new URL(address, `${app.url}/guides/${name}`));
        assert.equal(found.status, 200, address);
        await found.arrayBuffer();
      }
    });

    it(`have a language, one heading of the first rank, and words for each picture: ${name}`, () => {
      assert.match(text, /<html lang="en-GB">/);
      assert.equal(text.match(/<h1>/g)?.length, 1);
      for (const [picture] of text.matchAll(/<img[^>]*>/g))
        assert.match(picture, /alt="[^"]{20,}"/);
    });
  }

  it('are where chat and tab lead to', async () => {
    for (const address of Object.values(guides)) {
      assert.equal((await fetch(app.url + address)).status, 200, address);
    }
  });

  it('are found by their folder’s name alone', async () => {
    const page = await fetch(`${app.url}/guides`);

    assert.equal(page.status, 200);
    assert.equal(page.url, `${app.url}/guides/`);
  });

  it('are one press away from help in chat', async () => {
    await app.chat.person('Joe Clarke').says('help');

    assert.match(JSON.stringify(app.double.calls()), /visit-ready\.example\/guides\/index\.html/);
  });
});
