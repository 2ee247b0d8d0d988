import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportPdf, type ReportLayout } from '../../support/write-report-pdf.ts';
import type { ExpectedReading } from './expected-reading.ts';

const marks: ReportLayout['mark'][] = ['round', 'square', 'dash'];
const headings = ['What needs to improve', 'What needs to improve?', 'What needs to improve?1'];

const judgements = [
  {
    area: 'The impact of leaders on social work practice with children and families',
    grade: 'good',
  },
  {
    area: 'The experiences and progress of children who need help and protection',
    grade: 'requires improvement to be good',
  },
  { area: 'Overall effectiveness', grade: 'good' },
];

const bullets = [
  'The timeliness of initial health assessments, so that children coming into care have their needs understood early and their carers know how to help.',
  'The quality and consistency of written plans for children, including contingency plans, and how well they are shared with families.',
  'The oversight that managers have of the work with 16- and 17-year-olds who present as homeless.',
  'Attendance of partners at strategy meetings.',
];
const tags = ['outcome 3, national framework', 'enabler two, national framework'];

/**
 * A folder of reports of our own in every mixture of marks, headings and places for the page break,
 * with what should be read in them.
 */
export async function writeOwnSamples(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'visit-ready-read-'));
  const expected: ExpectedReading[] = [];
  for (const [at, mark] of marks.entries()) {
    for (const [number, heading] of headings.entries()) {
      const tagged = heading.endsWith('1');
      const file = `sampleshire-${mark}-${number}-2026-11-${String(10 + at).padStart(2, '0')}.pdf`;
      const printed = bullets.map((text, n) => ({
        text,
        tag: tagged ? (tags[n % 2] ?? null) : null,
      }));
      const layout = { mark, heading, breakAfterLine: 1 + at + number, wide: number === 1 };
      await writeFile(
        join(folder, file),
        await reportPdf({ judgements, bullets: printed }, layout),
      );
      expected.push(expectedOf(file, at, printed));
    }
  }
  await writeFile(join(folder, 'expected.json'), JSON.stringify(expected));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

function expectedOf(
  file: string,
  at: number,
  printed: readonly { text: string; tag: string | null }[],
): ExpectedReading {
  return {
    file,
    localAuthority: 'Sampleshire and Westbrook',
    fieldworkStart: '2026-10-05',
    fieldworkEnd: '2026-10-16',
    published: `2026-11-${String(10 + at).padStart(2, '0')}`,
    leadInspector: 'Robin Field',
    judgements,
    needsToImprove: printed.map(({ text, tag }) => ({
      startsWith: text.split(' ').slice(0, 6).join(' '),
      endsWith: text.split(' ').slice(-4).join(' '),
      words: text.split(' ').length,
      tagRaw: tag,
    })),
  };
}
