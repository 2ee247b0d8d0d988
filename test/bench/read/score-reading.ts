import type { ReadFinding, Reading } from '../../../bot/domain/letters/reading.ts';
import type { ExpectedBullet, ExpectedReading } from './expected-reading.ts';

export interface ReadingScore {
  bullets: number;
  /** Whole, in their place, with their points. */
  exact: number;
  /** Read, and not printed. */
  spurious: number;
  tags: { right: number; of: number };
  /** By field: 1 for right, 0 for wrong. */
  fields: Record<'council' | 'dates' | 'published' | 'lead inspector' | 'judgements', number>;
  wrong: string[];
}

/** How a reading compares with what a person read. */
export function scoreReading(reading: Reading, expected: ExpectedReading): ReadingScore {
  const found = reading.findings.filter(({ kind }) => kind !== 'strength');
  const wanted = expected.needsToImprove ?? [];
  const right = wanted.map((bullet, at) => isExact(found[at], bullet));
  const tagged = wanted.flatMap((bullet, at) =>
    typeof bullet.tagRaw === 'string' ? [sameTag(found[at]?.tag ?? '', bullet.tagRaw)] : [],
  );
  const fields = {
    council: Number(reading.localAuthority === expected.localAuthority),
    dates: Number(
      reading.visit.start === expected.fieldworkStart &&
        reading.visit.end === expected.fieldworkEnd,
    ),
    published: Number(reading.documentDate === expected.published),
    'lead inspector': Number(reading.leadInspector === expected.leadInspector),
    judgements: Number(
      JSON.stringify(reading.judgements) === JSON.stringify(expected.judgements ?? []),
    ),
  };
  const wrongFields = Object.entries(fields).flatMap(([name, value]) =>
    value === 1 ? [] : [name],
  );
  const wrongBullets = right.flatMap((exact, at) => (exact ? [] : [`bullet ${at + 1}`]));
  return {
    bullets: wanted.length,
    exact: right.filter(Boolean).length,
    spurious: Math.max(0, found.length - wanted.length),
    tags: { right: tagged.filter(Boolean).length, of: tagged.length },
    fields,
    wrong: [...wrongFields, ...wrongBullets].map((what) => `${expected.file}: ${what}`),
  };
}

function isExact(finding: ReadFinding | undefined, bullet: ExpectedBullet): boolean {
  if (finding === undefined) return false;
  const points = bullet.subItems ?? [];
  return (
    isSaid([finding.text, ...finding.subItems].join(' '), bullet) &&
    finding.subItems.length === points.length &&
    points.every((point, at) => isSaid(finding.subItems[at] ?? '', point))
  );
}

function isSaid(text: string, said: { startsWith: string; endsWith: string; words: number }) {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return (
    text.startsWith(said.startsWith) && text.endsWith(said.endsWith) && words.length === said.words
  );
}

function sameTag(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
