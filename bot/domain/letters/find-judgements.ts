import type { BodyLine } from './page-furniture.ts';
import { cellsOf, type PageLine } from './page-line.ts';
import type { Judgement } from './reading.ts';

const grade =
  /(?:^|\s)(Outstanding|Good|Requires [Ii]mprovement(?: to(?: be(?: good)?)?)?|Requires|Inadequate)$/;
const gradeRest =
  /(?:^|\s)((?:improvement )?(?:to )?(?:be )?good|[Ii]mprovement(?: to(?: be(?: good)?)?)?|to(?: be(?: good)?)?)$/;
const areaStart =
  /^(?:\d(?:\.\d)?\.?\s+)?(?:The impact of leaders|The experiences and progress|The effectiveness of|Overall effectiveness|Children who need|Children looked after|Adoption performance|Experiences and progress|Leadership, management)/;

/**
 * The table of judgements on a report's first page. Its cells wrap, and a grade may be printed
 * beside the first line of its area, the last, or between them; so areas and grades are gathered
 * apart, in their order, and then paired.
 */
export function findJudgements(lines: readonly BodyLine[]): Judgement[] {
  const areas: string[] = [];
  const grades: string[] = [];
  for (const line of tableLines(lines)) {
    const { label, mark } = partGrade(line, grades.at(-1) ?? '');
    if (mark !== null) addGrade(grades, mark);
    if (label === '') continue;
    if (areaStart.test(label) || areas.length === 0) areas.push(label);
    else areas[areas.length - 1] = `${areas.at(-1) ?? ''} ${label}`;
  }
  if (areas.length !== grades.length) return [];
  return areas.map((area, at) => ({
    area: area.replace(/^\d(?:\.\d)?\.?\s+/, '').replace(/\s+/g, ' '),
    grade: (grades[at] ?? '').toLowerCase(),
  }));
}

function tableLines(lines: readonly BodyLine[]): BodyLine[] {
  const start = lines.slice(0, 40).findIndex((line) => areaStart.test(line.text.trim()));
  if (start === -1) return [];
  const rest = lines.slice(start, start + 40);
  const end = rest.findIndex((line, at) => at > 0 && leavesTable(line));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The table ends at a page break, and at the first sentence that begins below it. */
function leavesTable(line: BodyLine): boolean {
  const text = cellsOf(line).join(' ');
  if (areaStart.test(text) || grade.test(text)) return false;
  return line.afterBreak || !(gradeRest.test(text) || /^\p{Ll}/u.test(text));
}

function partGrade(line: PageLine, last: string): { label: string; mark: string | null } {
  const text = cellsOf(line).join(' ');
  const whole = grade.exec(text);
  if (whole !== null) return { label: text.slice(0, whole.index).trim(), mark: whole[1] ?? null };
  const rest = unfinished(last) ? gradeRest.exec(text) : null;
  if (rest !== null) return { label: text.slice(0, rest.index).trim(), mark: rest[1] ?? null };
  return { label: text, mark: null };
}

function unfinished(last: string): boolean {
  return /^Requires(?: [Ii]mprovement(?: to(?: be)?)?)?$/.test(last);
}

function addGrade(grades: string[], mark: string): void {
  const last = grades.at(-1);
  if (last !== undefined && /^[a-z]|^Improvement/.test(mark)) {
    grades[grades.length - 1] = `${last} ${mark}`;
  } else {
    grades.push(mark);
  }
}
