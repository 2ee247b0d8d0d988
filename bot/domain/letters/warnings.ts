import type { Reading, ReadingKind } from './reading.ts';

export const noDatePrinted = 'No date is printed on the document: enter the date it was published.';

type Warning = [holds: boolean, warning: string];

/** Those who sign a joint letter did not inspect; a council's report seldom says who did. */
const namesNobody: readonly ReadingKind[] = ['jtai-letter', 'committee-report'];

/** What a person should look at before a reading is saved, one sentence each. */
export function warningsAbout(reading: Omit<Reading, 'warnings'>): string[] {
  const { visit, documentDate, confidence } = reading;
  const warnings: Warning[] = [
    [reading.localAuthority === null, 'The council’s name was not found: enter it.'],
    [
      reading.localAuthority !== null && confidence.localAuthority !== 'high',
      'The council’s name was worked out from the text: check it.',
    ],
    [documentDate === null, noDatePrinted],
    [visit.start === null, 'The dates of the visit were not found: enter them.'],
    [
      visit.start !== null && confidence.visit === 'low',
      'The dates of the visit were worked out from the text: check them.',
    ],
    [
      datedBefore(documentDate, visit.start) && reading.findings.length === 0,
      'The document is dated before the visit: it may only announce it, and have no findings.',
    ],
    [
      datedBefore(documentDate, visit.end) && reading.findings.length > 0,
      'The document is dated before the visit ended: check both dates.',
    ],
    [
      reading.inspectors.length === 0 && !namesNobody.includes(reading.kind),
      'No inspector is named in the document.',
    ],
    ...themeWarnings(reading),
    [
      confidence.judgements === 'low',
      'The table of judgements could not be read: enter the judgements.',
    ],
    [
      reading.findings.length === 0,
      'No list of findings was found under a heading that the reader knows.',
    ],
  ];
  return warnings.filter(([holds]) => holds).map(([, warning]) => warning);
}

function themeWarnings({ theme, kind, confidence }: Omit<Reading, 'warnings'>): Warning[] {
  const unsure = confidence.theme === 'medium';
  return [
    [
      theme === null && !unsure && kind.endsWith('visit-letter'),
      'The theme of the visit was not recognised: choose it.',
    ],
    [
      theme === null && unsure,
      'The visit looked at several themes: choose the one to keep it under, or none.',
    ],
    [theme !== null && unsure, 'The visit looked at more than one theme: check the one chosen.'],
  ];
}

function datedBefore(date: string | null, day: string | null): boolean {
  return date !== null && day !== null && date < day;
}
