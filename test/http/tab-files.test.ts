import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { createServer, type Server } from 'restify';
import { addTab } from '../../bot/http/tab.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const script = `export const words = '${'visit '.repeat(1_000)}';\n`;

describe('the files of the tab', () => {
  let folder: TemporaryFolder;
  let server: Server;
  let url: string;

  before(async () => {
    folder = temporaryFolder();
    mkdirSync(folder.file('assets'), { recursive: true });
    writeFileSync(folder.file('assets/first-A1b2.js'), script);
    writeFileSync(folder.file('assets/picture.png'), 'as it is');
    server = createServer();
    addTab(server, folder.file('.'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${server.address().port}/tab/assets/`;
  });

  after(() => {
    server.close();
    folder.remove();
  });

  /** As it comes: `fetch` would take it apart. */
  async function ask(name: string, encodings: string): Promise<[IncomingMessage, Buffer]> {
    const request = get(url + name, { headers: { 'accept-encoding': encodings }, agent: false });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    return [answer, await buffer(answer)];
  }

  it('come compressed to whoever can read that, each time the same, to be kept', async () => {
    for (let time = 1; time <= 2; time += 1) {
      const [{ headers }, body] = await ask('first-A1b2.js', 'gzip, deflate, br');

      assert.equal(headers['content-encoding'], 'br');
      assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
      assert.match(headers['cache-control'] ?? '', /max-age=31536000/);
      assert.equal(headers.vary, 'accept-encoding');
      assert.ok(body.length < script.length / 10);
      assert.equal(brotliDecompressSync(body).toString(), script);
    }
  });

  it('come as they are to everybody else', async () => {
    const [{ headers }, body] = await ask('first-A1b2.js', 'gzip');

    assert.equal(headers['content-encoding'], undefined);
    assert.equal(headers.vary, 'accept-encoding');
    assert.equal(body.toString(), script);
  });

  it('come as they are where there is nothing to gain', async () => {
    const [{ headers }, body] = await ask('picture.png', 'br');

    assert.equal(headers['content-encoding'], undefined);
    assert.equal(body.toString(), 'as it is');
  });

  for (const name of ['gone-A1b2.js', '..%2Findex.js']) {
    it(`are none but those that were built: ${name}`, async () => {
      const [{ statusCode = 0 }] = await ask(name, 'br');

      assert.ok([403, 404].includes(statusCode), String(statusCode));
    });
  }
});
