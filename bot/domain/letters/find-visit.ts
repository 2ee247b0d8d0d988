import { dateAlone, findDates, type DateGroup } from './find-dates.ts';
import { cellsOf, runningText, type PageLine } from './page-line.ts';
import type { Confidence, Found, ReadingKind } from './reading.ts';

export interface FoundVisit {
  start: string | null;
  end: string | null;
  confidence: Confidence;
}

/** The day the document carries as its own: a letter's date line, or "Report published". */
export function findDocumentDate(
  lines: readonly PageLine[],
  kind: ReadingKind,
): Found<string | null> {
  const published = /\breport published\s*:?\s*([^:]{6,30})/i.exec(runningText(lines.slice(0, 30)));
  const printed = published === null ? undefined : findDates(published[1] ?? '')[0]?.dates[0];
  if (printed !== undefined) return { value: printed, confidence: 'high' };
  const meeting = /\bmeeting date\s*:?\s*(.{6,40})/i.exec(runningText(lines.slice(0, 60)));
  const met = meeting === null ? undefined : findDates(meeting[1] ?? '')[0]?.dates[0];
  if (met !== undefined) return { value: met, confidence: 'high' };
  if (kind === 'inspection-report') return { value: null, confidence: 'low' };
  const alone = lines.slice(0, 40).flatMap(cellsOf).map(dateAlone);
  const value = alone.find((date) => date !== null) ?? null;
  return { value, confidence: value === null ? 'low' : 'high' };
}

/** When inspectors were there: the first and the last day named. */
export function findVisit(lines: readonly PageLine[], documentDate: string | null): FoundVisit {
  const text = runningText(lines);
  const groups = findDates(text, (month) => impliedYear(text, month, documentDate));
  const labelled = groups.find(({ index }) =>
    /\binspection dates?\s*:?\s*$/i.test(text.slice(Math.max(0, index - 30), index)),
  );
  if (labelled !== undefined) return spanOf(labelled, 'high');
  const named = groups.find((group) => group.dates.length > 1 && tellsOfVisit(text, group.index));
  if (named !== undefined) return spanOf(named, 'high');
  const single = groups.find(({ index }) => tookPlaceOn(text, index));
  return single === undefined
    ? { start: null, end: null, confidence: 'low' }
    : spanOf(single, 'low');
}

function spanOf(group: DateGroup, confidence: Confidence): FoundVisit {
  const sorted = group.dates.toSorted();
  return {
    start: sorted[0] ?? null,
    end: sorted.at(-1) ?? null,
    confidence: group.yearPrinted ? confidence : 'low',
  };
}

/** The sentence up to the date speaks of a visit or an inspection taking place. */
function tellsOfVisit(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 260), index);
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  return /\b(?:visit|inspection|inspected|visited|fieldwork|undertook)\b|^\s*Between\s*$/i.test(
    sentence,
  );
}

/** A single day is taken only where the words right before it say so. */
function tookPlaceOn(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 90), index);
  return /\b(?:visit|inspection|services)\b[^.]{0,60}\bon\s*$/i.test(before);
}

/** "12 and 13 November" takes its year from "November 2024", else from the document's own date. */
function impliedYear(text: string, month: number, documentDate: string | null): number | null {
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1),
  );
  const printed = new RegExp(`\\b${name} (20\\d\\d)\\b`).exec(text)?.[1];
  if (printed !== undefined) return Number(printed);
  if (documentDate === null) return null;
  const [year, documentMonth] = documentDate.split('-').map(Number);
  if (year === undefined || documentMonth === undefined) return null;
  return month <= documentMonth ? year : year - 1;
}
