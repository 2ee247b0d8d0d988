import assert from 'node:assert/strict';
import type { StaffImportView } from '../../../../bot/contract/staff.ts';
import {
  absentNames,
  absentWords,
  faultWords,
  fieldChange,
  importCounts,
} from '../../../../tabs/features/settings/people/import-words.ts';

type Change = StaffImportView['changes'][number];
const change = (kind: Change['kind']): Change => ({ kind, line: 2, name: 'Ada', fields: [] });
const somebody = (name: string) => ({ id: name, name });

describe('what a staff file would do, in words', () => {
  it('counts each kind, leavers first, and leaves out what there is none of', () => {
    const changes = [change('added'), change('left'), change('added')];

    assert.equal(importCounts(changes), '1 leaver, 2 added');
    assert.equal(importCounts([]), 'nothing');
  });

  it('says a field before and after', () => {
    const said = (before: string, after: string) => fieldChange({ field: 'Team', before, after });

    assert.equal(said('Front door', 'Fostering'), 'Team: Front door → Fostering');
    assert.equal(said('', 'Fostering'), 'Team: Fostering');
    assert.equal(said('Front door', ''), 'Team: Front door → nothing');
  });

  it('says how many would become leavers, and who the first are', () => {
    const absent = ['Ada', 'Ben', 'Cem', 'Dev', 'Eve'].map(somebody);

    assert.equal(absentWords(absent), 'Make the 5 people who are not in the file leavers');
    assert.equal(absentNames(absent), 'Ada, Ben, Cem and 2 others');
    assert.equal(
      absentWords([somebody('Ada')]),
      'Make the 1 person who is not in the file leavers',
    );
    assert.equal(absentNames([somebody('Ada')]), 'Ada');
  });

  it('names a bad row by its line', () => {
    assert.equal(faultWords({ line: 7, reason: 'there is no name' }), 'Line 7: there is no name');
    assert.equal(faultWords({ line: null, reason: 'The file is empty.' }), 'The file is empty.');
  });
});
