import { longDate } from './find-dates.ts';
import type { Reading } from './reading.ts';
import { noDatePrinted } from './warnings.ts';

/**
 * Inspection reports do not print the day they were published, but people save them under it:
 * "exampleshire-2026-10-09.pdf". Such a date is taken, for a person to check, when it falls within
 * the year after the visit.
 */
export function dateByFileName(reading: Reading, fileName: string): Reading {
  const { start, end } = reading.visit;
  const date = /(?<!\d)(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(
    fileName,
  )?.[1];
  if (reading.documentDate !== null || date === undefined || start === null || end === null) {
    return reading;
  }
  if (date <= end || date > `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`) return reading;
  return {
    ...reading,
    documentDate: date,
    confidence: { ...reading.confidence, documentDate: 'low' },
    warnings: reading.warnings.map((warning) =>
      warning === noDatePrinted
        ? `The date, ${longDate(date)}, comes from the file’s name, as none is printed: check it.`
        : warning,
    ),
  };
}
