import assert from 'node:assert/strict';
import type { Reading } from '../../../../bot/contract/reading.ts';
import {
  check,
  type Check,
  toDropped,
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
  callsItselfDraft: false,
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

  it('is saved without what was dropped, and says why', () => {
    const checked = check(toCheck(reading), { do: 'drop', place: 0, reason: 'Not a finding' });

    assert.deepEqual(toDropped(checked), [
      { text: 'Advisers keep in touch.', reason: 'Not a finding' },
    ]);

    assert.deepEqual(
      toReading(checked).findings.map(({ tag }) => tag),
      ['A1'],
    );
  });

  it('does not send the words of a finding that was dropped as it names somebody', () => {
    const reason = 'Names a child or a member of staff';
    const checked = check(toCheck(reading), { do: 'drop', place: 0, reason });

    assert.deepEqual(toDropped(checked), [{ text: null, reason }]);
  });

  it('does not send the words as they were read where these name somebody', () => {
    const fields = { text: 'Advisers call.', forgets: true };
    const checked = check(toCheck(reading), { do: 'set-finding', place: 0, fields });

    const [saved] = toReading(checked).findings;
    assert.deepEqual(
      [saved?.text, saved?.original, saved?.edited],
      ['Advisers call.', undefined, true],
    );
    assert.doesNotMatch(JSON.stringify(toReading(checked)), /keep in touch/);
  });

  it('has a dropped finding back in its place', () => {
    const removed = check(toCheck(reading), { do: 'drop', place: 0, reason: 'Not a finding' });
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
    assert.deepEqual(findings[1].original, {
      text: 'Plans start late.',
      subItems: ['at 15', 'at 17'],
    });
  });

  it('drops points and names that were emptied', () => {
    const subItems = { subItems: ['at 15', ' '] };
    const points = check(toCheck(reading), { do: 'set-finding', place: 1, fields: subItems });
    const names = check(points, { do: 'set-fields', fields: { inspectors: ['A. Reader', ''] } });
    const saved = toReading(names);

    assert.deepEqual(saved.findings[1]?.subItems, ['at 15']);
    assert.deepEqual(saved.inspectors, ['A. Reader']);
  });

  it('makes two findings of one, which both keep what was read', () => {
    const both = { ...reading, findings: [aFinding('Plans start late. Audits are few.')] };
    const checked = check(toCheck(both), {
      do: 'split',
      place: 0,
      at: 'Plans start late. '.length,
    });

    const { findings } = toReading(checked);

    assert.deepEqual(
      findings.map(({ text, original }) => [text, original?.text]),
      [
        ['Plans start late.', 'Plans start late. Audits are few.'],
        ['Audits are few.', 'Plans start late. Audits are few.'],
      ],
    );
  });

  it('makes one finding of two, passing over what was dropped between them', () => {
    const three = { ...reading, findings: ['One.', 'Two.', 'Three.'].map(aFinding) };
    const dropped = check(toCheck(three), { do: 'drop', place: 1, reason: 'Not a finding' });
    const checked = check(dropped, { do: 'merge', place: 0 });

    const { findings } = toReading(checked);

    assert.deepEqual(
      findings.map(({ text }) => text),
      ['One. Three.'],
    );
  });

  it('has all accepted at once but those that were dropped', () => {
    const dropped = check(toCheck(reading), { do: 'drop', place: 0, reason: 'Not a finding' });
    const { findings } = check(dropped, { do: 'accept-all' });

    assert.deepEqual(
      findings.map(({ accepted }) => accepted),
      [false, true],
    );
  });

  it('has both findings back, as they were, when a merge is undone', () => {
    const accepted = check(toCheck(reading), { do: 'accept', place: 0 });
    const merged = check(accepted, { do: 'merge', place: 0 });

    assert.equal(merged.findings.length, 1);
    assert.deepEqual(check(merged, { do: 'undo-merge', place: 0 }).findings, accepted.findings);
  });

  it('takes words that the reader left out where they stand, of the kind of those above', () => {
    const words = { text: 'Health histories come late.', page: 1, before: 1 };
    const checked = check(toCheck(reading), { do: 'add', words });

    assert.deepEqual(toReading(checked).findings[1], {
      kind: 'strength',
      ...{ text: 'Health histories come late.', page: 1, tag: null, subItems: [] },
      added: true,
    });
  });

  it('takes words of a letter of which nothing was read', () => {
    const words = { text: 'Leaders know their services.', page: 1, before: null };
    const checked = check(toCheck({ ...reading, findings: [] }), { do: 'add', words });

    assert.deepEqual(
      toReading(checked).findings.map(({ kind, text }) => [kind, text]),
      [['headline', 'Leaders know their services.']],
    );
  });

  it('keeps the document’s words where what was added is in others, and has none of what was typed', () => {
    const marked = { text: 'Leaders know thier services.', page: 1, before: null };
    const nothing = { text: '', page: null, before: null };
    const steps: Check[] = [
      { do: 'add', words: marked },
      { do: 'set-finding', place: 2, fields: { text: 'Leaders know their services.' } },
      { do: 'add', words: nothing },
      { do: 'set-finding', place: 3, fields: { text: 'Audits are few.' } },
      { do: 'add', words: nothing },
    ];

    const { findings } = toReading(steps.reduce(check, toCheck(reading)));

    assert.deepEqual(
      findings.slice(2).map(({ text, original }) => [text, original?.text]),
      [
        ['Leaders know their services.', 'Leaders know thier services.'],
        ['Audits are few.', undefined],
      ],
    );
  });

  it('is without what was added and removed, which nobody dropped', () => {
    const words = { text: 'Typed in error.', page: null, before: null };
    const added = check(toCheck(reading), { do: 'add', words });
    const removed = check(added, { do: 'remove', place: 2 });

    assert.deepEqual(toReading(removed), reading);
    assert.deepEqual(toDropped(removed), []);
  });

  it('takes what is added for no other finding, whatever was put together before', () => {
    const words = { text: 'New.', page: null, before: null };
    const merged = check(toCheck(reading), { do: 'merge', place: 0 });
    const { findings } = check(merged, { do: 'add', words });

    assert.deepEqual(
      findings.map(({ place }) => place),
      [0, 2],
    );
  });

  it('gives one finding another theme than its letter’s', () => {
    const fields = { theme: 'front-door' } as const;
    const checked = check(toCheck(reading), { do: 'set-finding', place: 0, fields });

    assert.deepEqual(
      toReading(checked).findings.map(({ theme }) => theme),
      ['front-door', undefined],
    );
  });
});

function aFinding(text: string): Reading['findings'][number] {
  return { kind: 'strength', text, page: 1, tag: null, subItems: [] };
}
