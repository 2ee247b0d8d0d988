import type { Reading } from './reading.ts';
import { cellsOf, type PageLine } from './page-line.ts';

/** A mark stands by itself: "draft" in a sentence is about a draft of something else. */
const mostWords = 10;
const marks = [
  /\bDRAFT\b(?!\W+(?:ACTION|PLAN|MINUTES))/,
  /^\W*draft(?:\W*$|\W+(?:focused|monitoring|inspection|letter|report|for|version|v?\d))/i,
  /\bfor factual accuracy\b|\bfactual accuracy (?:check|draft)\b/i,
  /\bnot (?:yet )?for publication\b/i,
  /^\W*(?:strictly )?(?:embargoed|under embargo)\b/i,
];

const draftWarning =
  'The document calls itself a draft: keep it as one until the letter is published.';

/** Whether a document says of itself that it is a draft, or not to be published yet. */
export function hasDraftMark(lines: readonly PageLine[]): boolean {
  return lines.some((line) =>
    cellsOf(line).some(
      (cell) => cell.split(/\s+/).length <= mostWords && marks.some((mark) => mark.test(cell)),
    ),
  );
}

/** The reading of a document that calls itself a draft, with the warning. */
export function asDraft(reading: Reading): Reading {
  if (reading.callsItselfDraft) return reading;
  return { ...reading, callsItselfDraft: true, warnings: [draftWarning, ...reading.warnings] };
}

/** A file may be named as a draft where nothing in it says so: "Draft letter.docx". */
export function draftByFileName(reading: Reading, fileName: string): Reading {
  return /(?:^|[^a-z])draft(?![a-z])/i.test(fileName) ? asDraft(reading) : reading;
}
