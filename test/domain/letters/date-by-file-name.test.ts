import assert from 'node:assert/strict';
import { dateByFileName } from '../../../bot/domain/letters/date-by-file-name.ts';
import { readLetter } from '../../../bot/domain/letters/read-letter.ts';
import { linesOf } from '../../support/lines-of.ts';

const report = readLetter(
  linesOf(
    'Inspection of Exampleshire local authority children’s services\nInspection dates: 12 to 23 May 2025',
  ),
);

describe('a report that does not print its date', () => {
  it('takes the date in the name of its file, for a person to check', () => {
    const reading = dateByFileName(report, 'exampleshire-2025-07-15.pdf');

    assert.equal(reading.documentDate, '2025-07-15');
    assert.equal(reading.confidence.documentDate, 'low');
    assert.ok(reading.warnings.some((warning) => warning.includes('15 July 2025')));
  });

  it('takes no date from before the visit ended, or long after', () => {
    assert.equal(dateByFileName(report, 'exampleshire-2025-05-20.pdf').documentDate, null);
    assert.equal(dateByFileName(report, 'exampleshire-2027-07-15.pdf').documentDate, null);
  });
});
