import assert from 'node:assert/strict';
import type { Reading } from '../../../../bot/contract/reading.ts';
import {
  check,
  toCheck,
  toReading,
} from '../../../../tabs/features/importing/components/checked-reading.ts';

const sure = 'high' as const;
const reading: Reading = {
  kind: 'focused-visit-letter',
  localAuthority: 'Exampleshire',
  documentDate: '2018-02-22',
  visit: { start: '2018-01-30', end: '2018-01-31' },
  inspectors: ['A. Reader', 'B. Writer'],
  leadInspector: 'A. Reader',
  theme: 'care-leavers',
  judgements: [],
  findings: [
    { kind: 'strength', text: 'Advisers keep in touch.', page: 1, tag: 'S1', subItems: [] },
    {
      kind: 'strength',
      text: 'Plans start late.',
      page: 2,
      tag: 'A1',
      subItems: ['at 15', 'at 17'],
    },
  ],
  warnings: [],
  confidence: {
    kind: sure,
    localAuthority: sure,
    documentDate: sure,
    visit: sure,
    inspectors: sure,
    theme: sure,
    judgements: sure,
    findings: sure,
  },
};

describe('a reading that a person checks', () => {
  it('is saved as it was read when nothing is changed', () => {
    assert.deepEqual(toReading(toCheck(reading)), reading);
  });

  it('is saved without the findings that were removed', () => {
    const checked = check(toCheck(reading), { do: 'remove', place: 0 });

    assert.deepEqual(
      toReading(checked).findings.map(({ tag }) => tag),
      ['A1'],
    );
  });

  it('has a removed finding back in its place', () => {
    const removed = check(toCheck(reading), { do: 'remove', place: 0 });
    const back = check(removed, { do: 'put-back', place: 0 });

    assert.deepEqual(toReading(back), reading);
  });

  it('changes the one finding that was edited', () => {
    const fields = { kind: 'area-for-improvement', text: ' Plans start too late. ' } as const;
    const checked = check(toCheck(reading), { do: 'set-finding', place: 1, fields });
    const { findings } = toReading(checked);

    assert.deepEqual(findings[0], reading.findings[0]);
    assert.equal(findings[1]?.kind, 'area-for-improvement');
    assert.equal(findings[1].text, 'Plans start too late.');
  });

  it('drops points and names that were emptied', () => {
    const subItems = { subItems: ['at 15', ' '] };
    const points = check(toCheck(reading), { do: 'set-finding', place: 1, fields: subItems });
    const names = check(points, { do: 'set-fields', fields: { inspectors: ['A. Reader', ''] } });
    const saved = toReading(names);

    assert.deepEqual(saved.findings[1]?.subItems, ['at 15']);
    assert.deepEqual(saved.inspectors, ['A. Reader']);
  });
});
