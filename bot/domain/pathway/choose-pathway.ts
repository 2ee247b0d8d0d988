import type { FrameworkPack } from '../framework/framework-pack.ts';
import type { PathwayCondition, PathwayRule } from '../framework/pathway-rule.ts';
import type { PastVisit } from './history.ts';

/**
 * The pathway that an inspection's judgements put a council on by a pack's rules; null when the
 * judgements don't say what the rules ask for, as when an old report has no such area.
 */
export function choosePathway(pack: FrameworkPack, inspection: PastVisit): PathwayRule | null {
  return (
    pack.pathways.find(({ when }) => when.every((one) => holds(one, pack, inspection))) ?? null
  );
}

function holds(condition: PathwayCondition, pack: FrameworkPack, inspection: PastVisit): boolean {
  const rankOf = (grade: string) => pack.grades.findIndex(({ key }) => key === grade);
  const { atLeast, noBetterThan } = condition;
  const meeting = condition.areas.filter((area) => {
    const grade = gradeOf(area, pack, inspection);
    if (grade === null) return false;
    const rank = rankOf(grade);
    const goodEnough = atLeast === undefined || rank <= rankOf(atLeast);
    return goodEnough && (noBetterThan === undefined || rank >= rankOf(noBetterThan));
  });
  return meeting.length >= condition.count;
}

/** The grade of an area, or of the area that it was part of when the report was written. */
function gradeOf(area: string, pack: FrameworkPack, { judgements }: PastVisit): string | null {
  const formerly = pack.judgements
    .flatMap(({ areas }) => areas)
    .find(({ key, formerly: before }) => key === area && before !== undefined)?.formerly;
  const names = [area, ...(formerly ?? [])];
  return (
    names.flatMap((name) => judgements.find((one) => one.area === name) ?? [])[0]?.grade ?? null
  );
}
