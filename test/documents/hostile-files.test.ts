import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { createDocumentReader, type DocumentReader } from '../../bot/documents/read-document.ts';
import type { UnreadableCode } from '../../bot/domain/letters/unreadable-document.ts';
import { drawingPdf } from '../support/drawing-pdf.ts';
import { letterPdf } from '../support/write-letter-pdf.ts';
import { zip } from '../support/zip.ts';

const demo = new URL('../../bot/demo/documents/', import.meta.url);
const megabyte = 1024 * 1024;

describe('a file that cannot be read', () => {
  let reader: DocumentReader;
  before(() => {
    reader = createDocumentReader({ timeLimitMilliseconds: 15_000 });
  });
  after(() => reader.close());

  async function refuses(bytes: Uint8Array, code: UnreadableCode, with_ = reader) {
    await assert.rejects(with_.read({ name: 'letter.pdf', bytes }), {
      name: 'UnreadableDocument',
      code,
    });
  }

  async function demoLetter(name = 'exampleshire-focused-visit-letter.pdf') {
    return new Uint8Array(await readFile(new URL(name, demo)));
  }

  it('is refused when it is empty', async () => {
    await refuses(new Uint8Array(), 'empty');
    await refuses(Buffer.from(' \n\n'), 'empty');
  });

  it('is refused when it was cut short', async () => {
    const letter = await demoLetter();

    await refuses(letter.subarray(0, letter.length / 2), 'damaged');
    await refuses(
      Buffer.concat([letter.subarray(0, letter.length / 2), Buffer.from('%%EOF')]),
      'damaged',
    );
  });

  it('is refused when it is locked with a password', async () => {
    await refuses(await letterPdf('Dear Amara', { userPassword: 'secret' }), 'encrypted');
  });

  it('is refused when it holds no text', async () => {
    await refuses(drawingPdf(deflateSync('10 10 100 100 re f')), 'scanned');
  });

  it('is refused when it is a picture, another format, or another archive', async () => {
    await refuses(Buffer.from('\u0089PNG\r\n', 'latin1'), 'not-a-document');
    await refuses(Buffer.from('{\\rtf1 Dear Amara}'), 'not-a-document');
    await refuses(Buffer.from([1, 2, 3, 0, 4, 5]), 'not-a-document');
    await refuses(zip([{ name: 'readme.txt', content: 'Dear Amara' }]), 'not-a-document');
  });

  it('is refused when it is an archive that was cut short', async () => {
    const archive = zip([{ name: 'word/document.xml', content: 'x'.repeat(1000) }]);

    await refuses(archive.subarray(0, archive.length - 30), 'damaged');
  });

  it('is refused when it is a Word document with nothing of Word in it', async () => {
    await refuses(zip([{ name: 'word/document.xml', content: '<w:p' }]), 'damaged');
  });

  it('is refused when it unpacks to more than a document holds', async () => {
    const bomb = zip([{ name: 'word/document.xml', content: Buffer.alloc(80 * megabyte, 32) }]);

    assert.ok(bomb.length < megabyte);
    await refuses(bomb, 'too-large');
  });

  it('is refused when it has too many pages', async () => {
    const short = createDocumentReader({ maximumPages: 2 });

    await refuses(await demoLetter(), 'too-many-pages', short);
    await refuses(
      await demoLetter('exampleshire-focused-visit-letter.txt'),
      'too-many-pages',
      short,
    );
    await short.close();
  });

  it('is refused when it has a thousand pages, though each is small', async () => {
    const pages = Array.from({ length: 1000 }, (_, at) => `Dear Amara, page ${at + 1}`);

    await refuses(await letterPdf(pages.join('\f')), 'too-many-pages');
  });

  it('is refused when it has 50 MB, before any of it is read', async () => {
    const padding = Buffer.alloc(50 * megabyte, 32);

    await refuses(Buffer.concat([await demoLetter(), padding]), 'too-large');
  });

  it('is refused as what it is, whatever its name says', async () => {
    const picture = Buffer.from('\u0089PNG\r\n', 'latin1');

    await assert.rejects(reader.read({ name: 'letter.docx', bytes: picture }), {
      code: 'not-a-document',
    });
    const letter = await reader.read({ name: 'letter.docx', bytes: await demoLetter() });
    assert.equal(letter.findings.length, 17);
  });

  it('is refused when it is too large', async () => {
    const small = createDocumentReader({ maximumBytes: 1000 });

    await refuses(await demoLetter(), 'too-large', small);
    await small.close();
  });

  it('is refused when a page draws text without end', async () => {
    const endless = 'BT /F1 12 Tf 10 10 Td (aaaaaaaaaaaaaaaa) Tj ET\n'.repeat(500_000);

    await refuses(drawingPdf(deflateSync(endless)), 'too-large');
  });

  it('is stopped when a small file fills the memory, and the next file is read', async () => {
    const bomb = drawingPdf(deflateSync(Buffer.alloc(400 * megabyte, 32)));

    assert.ok(bomb.length < megabyte);
    await refuses(bomb, 'too-large');
    assert.equal((await reader.read({ name: 'x', bytes: await demoLetter() })).findings.length, 17);
  });

  it('is stopped when it takes too long, and the next file is read', async () => {
    const hasty = createDocumentReader({ timeLimitMilliseconds: 1500 });
    const names = `Dear X\nFocused visit to Y\nThe inspectors were HMI ${'Aa Bb De Cc '.repeat(100_000)}`;

    await refuses(Buffer.from(names), 'too-slow', hasty);
    assert.equal((await hasty.read({ name: 'x', bytes: await demoLetter() })).findings.length, 17);
    await hasty.close();
  });
});
