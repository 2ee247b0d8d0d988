import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  importedLetterSchema,
  readDocumentSchema,
  type ReadDocument,
} from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { problemSchema } from '../../bot/contract/problem.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const letter = new URL(
  '../../bot/demo/documents/exampleshire-focused-visit-letter.pdf',
  import.meta.url,
);

describe('a document sent to be read', () => {
  let app: TestApp;
  let bytes: Buffer;

  before(async () => {
    bytes = await readFile(letter);
  });

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2026-10-12T09:00:00Z');
  });

  afterEach(() => app.stop());

  function upload(name: string, body: Uint8Array, who = 'Priya Shah'): Promise<Response> {
    return apiOf(app, who).request('POST', paths.readDocument, {
      headers: {
        'content-type': 'application/octet-stream',
        'x-document-name': encodeURIComponent(name),
      },
      body: new Uint8Array(body),
    });
  }

  async function read(name: string): Promise<ReadDocument> {
    const response = await upload(name, bytes);
    return readDocumentSchema.parse(await response.json());
  }

  it('comes back read, for a person to check, and nothing is saved', async () => {
    const { documentId, name, reading, alreadyImported } = await read('letter – März.pdf');

    assert.equal(documentId, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(name, 'letter – März.pdf');
    assert.equal(reading.localAuthority, 'Exampleshire');
    assert.ok(reading.findings.length > 0);
    assert.equal(alreadyImported, null);
    assert.deepEqual(await app.app.useCases.listLetters(app.actor('Priya Shah')), []);
  });

  it('comes with what reports have judged since when, and the grades', async () => {
    const { judged } = await read('letter.pdf');

    assert.deepEqual(judged.grades, [
      'outstanding',
      'good',
      'requires improvement to be good',
      'inadequate',
    ]);
    const [newest, before] = judged.sets.toReversed();
    assert.deepEqual([newest?.from, newest?.areas.length], ['2026-04-01', 4]);
    assert.ok(before?.areas.includes('overall effectiveness'));
  });

  it('says so when it was imported before', async () => {
    const checked = await read('letter.pdf');
    const { documentId, name, reading } = checked;
    const publishedOn = reading.documentDate;
    const body = { documentId, name, reading, publication: 'published', publishedOn };
    const coordinator = apiOf(app, 'Priya Shah');
    const { letter: saved } = await coordinator.post(paths.letters, body, importedLetterSchema);

    const again = await read('the same letter.pdf');

    assert.deepEqual(again.alreadyImported, saved);
  });

  it('may have a name that cannot be decoded', async () => {
    const response = await apiOf(app, 'Priya Shah').request('POST', paths.readDocument, {
      headers: { 'content-type': 'application/octet-stream', 'x-document-name': '%E0%A4%A' },
      body: new Uint8Array(bytes),
    });

    assert.equal(readDocumentSchema.parse(await response.json()).name, 'document');
  });

  for (const [what, content] of [
    ['is empty', Buffer.alloc(0)],
    ['is a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['is a PDF that stops in the middle', Buffer.from('%PDF-1.7\n1 0 obj\n<<')],
    ['is text about something else', Buffer.from('Milk, eggs, bread')],
  ] as const) {
    it(`is answered with 422 and a sentence when it ${what}`, async () => {
      const response = await upload('file.pdf', content);

      assert.equal(response.status, 422);
      const problem = problemSchema.parse(await response.json());
      assert.equal(problem.title, 'That document cannot be read');
      assert.ok((problem.detail ?? '').length > 20);
    });
  }

  it('is refused to somebody who may not import letters', async () => {
    const response = await upload('letter.pdf', bytes, 'Joe Clarke');

    assert.equal(response.status, 403);
  });

  it('is answered with 413 when it is larger than 20 MB, and the server goes on', async () => {
    const response = await upload('letter.pdf', Buffer.alloc(20 * 1024 * 1024 + 1));

    assert.equal(response.status, 413);
    assert.equal((await fetch(`${app.url}/health`)).status, 200);
  });
});
