import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createDocumentReader, type DocumentReader } from '../../bot/documents/read-document.ts';
import { letterDocx } from '../support/write-letter-docx.ts';
import { letterPdf } from '../support/write-letter-pdf.ts';

const demo = new URL('../../bot/demo/documents/', import.meta.url);
const samples = new URL('samples/', import.meta.url);

describe('a document handed to the reader', () => {
  let reader: DocumentReader;
  before(() => {
    reader = createDocumentReader();
  });
  after(() => reader.close());

  async function readFrom(folder: URL, name: string) {
    return reader.read({ name, bytes: new Uint8Array(await readFile(new URL(name, folder))) });
  }

  for (const name of [
    'exampleshire-focused-visit-letter',
    'exampleshire-focused-visit-letter-2024',
  ]) {
    it(`reads the same from PDF and from text: ${name}`, async () => {
      assert.deepEqual(await readFrom(demo, `${name}.pdf`), await readFrom(demo, `${name}.txt`));
    });
  }

  it('reads the same from Word, but for the pages, which Word does not keep', async () => {
    const text = await readFile(new URL('exampleshire-focused-visit-letter.txt', demo), 'utf8');

    const fromWord = await reader.read({ name: 'letter.docx', bytes: letterDocx(text) });

    const fromText = await readFrom(demo, 'exampleshire-focused-visit-letter.txt');
    const findings = fromText.findings.map((finding) => ({ ...finding, page: null }));
    assert.deepEqual(fromWord, { ...fromText, findings });
  });

  it('reads sub-bullets from Word', async () => {
    const text = await readFile(new URL('focused-visit-letter-2021.txt', samples), 'utf8');

    const bytes = letterDocx(text.replaceAll('◼', '•').replaceAll('−', '-'));
    const { findings } = await reader.read({ name: 'letter.docx', bytes });

    assert.deepEqual(findings[4]?.subItems, [
      'strategy meetings held out of hours',
      'decisions to step children down from the specialist team',
      'the views of parents and carers.',
    ]);
  });

  it('drops a running footer that cuts a list in a PDF', async () => {
    const text = await readFile(new URL('exampleshire-focused-visit-letter.txt', demo), 'utf8');

    const bytes = await letterPdf(text, { footer: 'Focused visit to Exampleshire, 16 September' });
    const { findings } = await reader.read({ name: 'letter.pdf', bytes });

    assert.deepEqual(
      findings,
      (await readFrom(demo, 'exampleshire-focused-visit-letter.txt')).findings,
    );
  });

  it('reads letters that the typesetter joined', async () => {
    const name = 'exampleshire-focused-visit-letter.txt';
    const text = await readFile(new URL(name, demo), 'utf8');
    const joined = text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ');

    const bytes = new TextEncoder().encode(joined);

    assert.deepEqual(await reader.read({ name, bytes }), await readFrom(demo, name));
  });

  it('is known by what it holds, whatever its name says', async () => {
    const bytes = new Uint8Array(
      await readFile(new URL('exampleshire-focused-visit-letter.pdf', demo)),
    );

    assert.equal((await reader.read({ name: 'letter.txt', bytes })).localAuthority, 'Exampleshire');
  });

  it('is read in turn when several arrive at once', async () => {
    const names = [
      'exampleshire-focused-visit-letter.txt',
      'exampleshire-focused-visit-letter-2024.txt',
    ];

    const readings = await Promise.all(names.map((name) => readFrom(demo, name)));

    assert.deepEqual(
      readings.map(({ documentDate }) => documentDate),
      ['2026-10-09', '2024-06-06'],
    );
  });
});
