import assert from 'node:assert/strict';
import { queriesTouchedBy } from '../../../tabs/lib/live-queries.ts';

describe('what a live event puts out of date', () => {
  const touched = (type: string, visitId: string | null = null) =>
    queriesTouchedBy({ id: '1', type, visitId, at: '2018-01-25T10:42:00.000Z' });

  it('is the readiness of its own visit for a press', () => {
    assert.deepEqual(touched('item.completed', 'v1'), [['readiness', 'v1']]);
    assert.deepEqual(touched('personal-item.reopened', 'v1'), [['readiness', 'v1']]);
  });

  it('is the list of visits, their history and follow-ups’ clocks as well for a visit', () => {
    assert.deepEqual(touched('visit.announced', 'v1'), [
      ['visits'],
      ['moves'],
      ['follow-ups'],
      ['readiness', 'v1'],
    ]);
  });

  it('is findings and follow-ups for a follow-up', () => {
    assert.deepEqual(touched('follow-up.created'), [
      ['findings'],
      ['follow-ups'],
      ['follow-up-settings'],
    ]);
  });

  it('is the council’s words for the glossary', () => {
    assert.deepEqual(touched('glossary.changed'), [['glossary']]);
  });

  it('is what the next visit may be for a letter', () => {
    assert.ok(touched('letter.imported').some(([name]) => name === 'pathway'));
  });

  it('is the rules for a change of theirs, and the checklists for one of those', () => {
    assert.deepEqual(touched('rule.overridden'), [['rules'], ['pathway']]);
    assert.deepEqual(touched('closure-days.set'), [['rules'], ['pathway']]);
    assert.deepEqual(touched('checklist.edited'), [['checklists']]);
  });

  it('is everything for an event of a later version', () => {
    assert.deepEqual(touched('weather.changed'), [[]]);
  });
});
