import assert from 'node:assert/strict';
import type { RuleView } from '../../../../bot/contract/rules.ts';
import {
  overrideWords,
  readDays,
  ruleWords,
  sourceWords,
} from '../../../../tabs/features/settings/components/rule-words.ts';

const rule: RuleView = {
  key: 'focused-visit/dry-run',
  title: 'Dry run',
  workingDays: -2,
  countedFrom: 'fieldwork-start',
  basis: 'default',
  source: null,
  override: null,
};

describe('a rule’s working days in words', () => {
  it('say what they are counted from, and on which side', () => {
    assert.equal(ruleWords(rule), '2 working days before fieldwork starts');
    assert.equal(
      ruleWords({ workingDays: 1, countedFrom: 'call' }),
      '1 working day after the call',
    );
  });

  it('name the day itself for none', () => {
    assert.equal(
      ruleWords({ workingDays: 0, countedFrom: 'fieldwork-end' }),
      'On the day fieldwork ends',
    );
    assert.equal(ruleWords({ workingDays: 0, countedFrom: 'call' }), 'On the day of the call');
  });

  it('count the day of the call where the rule does', () => {
    assert.equal(
      ruleWords({ workingDays: 10, countedFrom: 'call-as-day-1' }),
      'Working day 10, the call being day 1',
    );
  });

  it('are bare for a length', () => {
    assert.equal(ruleWords({ workingDays: 5, countedFrom: null }), '5 working days');
  });
});

describe('a rule that the council has changed', () => {
  const override = { by: 'Priya Shah', at: '2026-11-23T09:30:00Z', was: -1 };
  const changed = { ...rule, override, source: 'Set by Priya Shah on 2026-11-23' };

  it('says who, when, and what it was', () => {
    assert.equal(
      overrideWords(changed, '2026-11-24T10:00:00Z'),
      'Set by Priya Shah, Mon 23 Nov, 9:30 am. It was: 1 working day before fieldwork starts.',
    );
  });

  it('does not say it a second time as its source', () => {
    assert.equal(sourceWords(changed), null);
    assert.equal(sourceWords({ ...rule, source: 'Observed' }), 'Observed');
  });
});

describe('a number of days that is typed', () => {
  it('is read where it is whole, also below zero', () => {
    assert.equal(readDays(' -3 '), -3);
    assert.equal(readDays('12'), 12);
  });

  it('is nothing otherwise', () => {
    for (const typed of ['', '1.5', 'two', '1000']) assert.equal(readDays(typed), null, typed);
  });
});
