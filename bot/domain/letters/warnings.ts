import type { Reading } from './reading.ts';

export const noDatePrinted = 'No date is printed on the document: enter the date it was published.';

/** What a person should look at before a reading is saved, one sentence each. */
export function warningsAbout(reading: Omit<Reading, 'warnings'>): string[] {
  const { visit, documentDate, confidence } = reading;
  const warnings: [boolean, string][] = [
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
      documentDate !== null && visit.end !== null && documentDate < visit.end,
      'The document is dated before the visit ended: check both dates.',
    ],
    [reading.inspectors.length === 0, 'No inspector is named in the document.'],
    [
      reading.theme === null &&
        confidence.theme !== 'medium' &&
        reading.kind.endsWith('visit-letter'),
      'The theme of the visit was not recognised: choose it.',
    ],
    [
      reading.theme === null && confidence.theme === 'medium',
      'The visit looked at several themes: choose the one to keep it under, or none.',
    ],
    [
      reading.theme !== null && confidence.theme === 'medium',
      'The visit looked at more than one theme: check the one chosen.',
    ],
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
