import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDocumentReader } from '../../bot/documents/read-document.ts';
import type { Bar, Bench, BenchResult, Row } from './bench.ts';
import { readExpected, type ExpectedReading } from './read/expected-reading.ts';
import { writeOwnSamples } from './read/own-samples.ts';
import { scoreReading, type ReadingScore } from './read/score-reading.ts';
import { median, round } from './statistics.ts';

const run = promisify(execFile);

/** How much of a folder of reports is read as a person read it, and how soon. */
export const read: Bench = {
  about:
    'reports read whole, beside what a person read in them, and the time a page beside pdftotext, ' +
    'which only takes the text out. `--folder PATH` names a folder of PDFs with an expected.json; ' +
    'without one, reports of our own are made',
  async run({ folder } = {}) {
    if (folder !== undefined) return measure(folder);
    const own = await writeOwnSamples();
    return measure(own.folder).finally(own.remove);
  },
};

interface Measured extends ReadingScore {
  pages: number;
  milliseconds: number;
  /** null where pdftotext is not installed. */
  pdftotext: number | null;
}

async function measure(folder: string): Promise<Omit<BenchResult, 'bench'>> {
  const expected = await readExpected(folder);
  const reader = createDocumentReader();
  try {
    const [first] = expected;
    // The first document also starts the worker.
    if (first !== undefined) await reader.open(await fileOf(folder, first));
    const measured: Measured[] = [];
    for (const one of expected) {
      const file = await fileOf(folder, one);
      const started = performance.now();
      const { reading, lines } = await reader.open(file);
      const milliseconds = performance.now() - started;
      const pages = Math.max(1, ...lines.map(({ page }) => page ?? 1));
      const pdftotext = await timePdftotext(join(folder, one.file));
      measured.push({ ...scoreReading(reading, one), pages, milliseconds, pdftotext });
    }
    return { rows: rowsOf(measured), bars: barsOf(measured) };
  } finally {
    await reader.close();
  }
}

async function fileOf(folder: string, { file }: ExpectedReading) {
  return { name: file, bytes: new Uint8Array(await readFile(join(folder, file))) };
}

async function timePdftotext(path: string): Promise<number | null> {
  const started = performance.now();
  try {
    await run('pdftotext', ['-layout', path, '-']);
    return performance.now() - started;
  } catch {
    return null;
  }
}

function rowsOf(measured: readonly Measured[]): Row[] {
  const sum = (of: (one: Measured) => number) => measured.reduce((all, one) => all + of(one), 0);
  const perPage = (of: (one: Measured) => number) =>
    round(median(measured.map((one) => of(one) / one.pages)));
  const hasPdftotext = measured.every(({ pdftotext }) => pdftotext !== null);
  const fields = ['council', 'dates', 'published', 'lead inspector', 'judgements'] as const;
  return [
    ...fields.map((name) =>
      row(`right: ${name}`, `${sum((one) => one.fields[name])} of ${measured.length}`),
    ),
    row(
      'bullets whole and in order',
      `${sum(({ exact }) => exact)} of ${sum(({ bullets }) => bullets)}`,
    ),
    row('bullets that are none', String(sum(({ spurious }) => spurious))),
    row(
      'framework tags right',
      `${sum(({ tags }) => tags.right)} of ${sum(({ tags }) => tags.of)}`,
    ),
    row('ms a page, Visit Ready (median)', String(perPage(({ milliseconds }) => milliseconds))),
    row(
      'ms a page, pdftotext (median)',
      hasPdftotext ? String(perPage(({ pdftotext }) => pdftotext ?? 0)) : 'not installed',
    ),
    ...measured.flatMap(({ wrong }) => wrong.map((what) => row('wrong', what))),
  ];
}

function row(what: string, value: string): Row {
  return { what, value };
}

function barsOf(measured: readonly Measured[]): Bar[] {
  const share = (name: keyof ReadingScore['fields']) =>
    measured.reduce((all, { fields }) => all + fields[name], 0) / measured.length;
  const bullets = measured.reduce((all, one) => all + one.bullets, 0);
  const exact = measured.reduce((all, one) => all + one.exact, 0);
  const spurious = measured.reduce((all, one) => all + one.spurious, 0);
  const whole = bullets === 0 ? 1 : exact / bullets;
  const fields = ['council', 'dates', 'lead inspector', 'judgements'] as const;
  return [
    ...fields.map((name) => ({ name, value: share(name), limit: 1, holds: share(name) === 1 })),
    { name: 'bullets exact', value: round(whole), limit: 0.99, holds: whole >= 0.99 },
    { name: 'bullets that are none', value: spurious, limit: 0, holds: spurious === 0 },
  ];
}
