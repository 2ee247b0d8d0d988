import assert from 'node:assert/strict';
import { parseCsv } from '@cj-tech-master/excelts/csv';
import fc from 'fast-check';
import { withoutFormulaMark, writeCsv } from '../../bot/domain/write-csv.ts';

const runs = { seed: 20261126, numRuns: 500 };

/** Pieces of what people paste, and of what somebody types who means harm. */
const piece = fc.constantFrom(
  ...['\n', '\r', '\r\n', '\t', ' ', ';', ',', '"', "'", '|', '\uFEFF', '\u00A0', '\u2028'],
  ...[
    '=1+41',
    "=cmd|'/c calc'!A0",
    '+44',
    '-',
    '@SUM(A1)',
    '＝1',
    'Priya Shah',
    '“”',
    'مرحبا',
    '🎉',
  ],
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(text, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 5,
  }),
);

/** Cells as another program reads them: any line break outside quotation marks ends a row. */
const opened = (file: string) => parseCsv(file.slice(1), { skipEmptyLines: false });
const read = (cell: string) => withoutFormulaMark(cell).replaceAll(/\r\n?/g, '\n');

describe('a CSV file', () => {
  it('has a row for a row and a cell for a cell, whatever people wrote into them', () => {
    fc.assert(
      fc.property(table, (rows) => {
        assert.deepEqual(
          opened(writeCsv(rows)).map((row) => row.map(read)),
          rows.map((row) => row.map(read)),
        );
      }),
      runs,
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of opened(writeCsv(rows)).flat()) {
          assert.doesNotMatch(cell.trim(), /^[=+\-@＝]/);
        }
      }),
      runs,
    );
  });

  it('holds together also where semicolons and tabs part cells too', () => {
    assert.ok(writeCsv([['see;=1+41', 'b\t=1+41']]).includes('"see;=1+41","b\t=1+41"'));
  });

  it('keeps an action of three lines in one cell', () => {
    const action = 'Visit everyone in person\n=1+41\n=cmd|’/c calc’!A0';

    assert.deepEqual(
      opened(
        writeCsv([
          ['Action', 'Owner'],
          [action, 'Priya Shah\nDeputy: Aisha'],
        ]),
      ),
      [
        ['Action', 'Owner'],
        [action, 'Priya Shah\nDeputy: Aisha'],
      ],
    );
  });
});
