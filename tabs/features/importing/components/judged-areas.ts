import { capital } from '../../../../bot/contract/capital.ts';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import type { Reading } from '../../../../bot/contract/reading.ts';

type Judgements = Reading['judgements'];
type About = Pick<Reading, 'kind' | 'documentDate' | 'visit' | 'judgements'>;

/** The areas that a report has judged or may have: those of its time, and others that were read. */
export function judgedAreas(
  about: About,
  { sets }: ReadDocument['judged'],
  today: string,
): string[] {
  const { judgements } = about;
  if (about.kind !== 'inspection-report') return judgements.map(({ area }) => area);
  const day = about.documentDate ?? about.visit.end ?? today;
  const usual = sets.findLast(({ from }) => from <= day)?.areas ?? [];
  const others = judgements.filter(({ area }) => !usual.some((one) => isSame(one, area)));
  return [
    ...others.map(({ area }) => area),
    ...usual.map((one) => judgements.find(({ area }) => isSame(area, one))?.area ?? capital(one)),
  ];
}

/** The judgements with an area's grade, or without it where it was given none. */
export function graded(judgements: Judgements, area: string, grade: string | null): Judgements {
  if (grade === null) return judgements.filter((one) => one.area !== area);
  if (!judgements.some((one) => one.area === area)) return [...judgements, { area, grade }];
  return judgements.map((one) => (one.area === area ? { area, grade } : one));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
