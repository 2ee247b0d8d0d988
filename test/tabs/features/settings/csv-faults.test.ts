import assert from 'node:assert/strict';
import { DomainError } from '../../../../bot/domain/errors.ts';
import { readTemplateCsv } from '../../../../bot/domain/checklist/template-csv.ts';
import { csvFaults } from '../../../../tabs/features/settings/components/csv-faults.ts';

describe('the refusal of a CSV file', () => {
  it('is a list with a line for each row at fault', () => {
    assert.deepEqual(csvFaults('line 2, key: use small letters; line 4, due: “a; b” is not one.'), [
      'Line 2, key: use small letters',
      'Line 4, due: “a; b” is not one.',
    ]);
  });

  it('says how many more there are', () => {
    assert.deepEqual(csvFaults('line 2, why: is missing; and 3 more.').at(-1), 'And 3 more.');
  });

  it('is told apart as the server writes it', () => {
    const columns = 'key,title,why,category,owner,kind,audience,due,evidence,annex A';
    const rows = [
      'A b,T,w,call,director,shared,,day 1,no,',
      'ab,T,w,call,director,shared,,soon,no,',
    ];
    assert.throws(
      () => readTemplateCsv([columns, ...rows].join('\n')),
      (error) => error instanceof DomainError && csvFaults(error.message).length === 2,
    );
  });

  it('is one line where it is one sentence', () => {
    assert.deepEqual(csvFaults('The file has no items.'), ['The file has no items.']);
  });
});
