import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../../../bot/domain/errors.ts';
import { packsWith } from '../../../bot/domain/framework/packs.ts';
import { readHistory } from '../../../bot/domain/pathway/history.ts';
import { pathwayOf, type Pathway } from '../../../bot/domain/pathway/pathway.ts';

function pathwayOn(day: string, visits: unknown[]): Pathway {
  return pathwayOf(readHistory({ visits }), Temporal.PlainDate.from(day));
}

function inspection(end: string, grades: Record<string, string>, type = 'standard-inspection') {
  const judgements = Object.entries(grades).map(([area, grade]) => ({ area, grade }));
  return { type, start: end, end, judgements };
}

const visit = (type: string, start: string, end: string) => ({ type, start, end });

function windowOf(pathway: Pathway, key: string): string[] {
  const expected = pathway.expected.find((candidate) => candidate.key === key);
  return expected === undefined ? [] : [expected.from, expected.until, expected.position];
}

describe('a council’s pathway', () => {
  it('leads from good in May 2015 to a short inspection in 2018 (Nottinghamshire)', () => {
    const pathway = pathwayOn('2018-01-15', [inspection('2015-05-28', { overall: 'good' })]);

    assert.equal(pathway.pathway?.key, 'short');
    assert.deepEqual(windowOf(pathway, 'short-inspection'), ['2017-11-28', '2018-11-28', 'open']);
  });

  it('is not changed by a focused visit, which is counted (Nottinghamshire, January 2018)', () => {
    const pathway = pathwayOn('2018-03-01', [
      inspection('2015-05-28', { overall: 'good' }),
      visit('focused-visit', '2018-01-30', '2018-01-31'),
    ]);

    assert.equal(pathway.pathway?.key, 'short');
    const focused = pathway.expected.find(({ key }) => key === 'focused-visit');
    assert.equal(focused?.detail, 'Usually one or more; 1 so far');
  });

  it('leads from requires improvement to a standard inspection', () => {
    const pathway = pathwayOn('2022-03-01', [
      inspection('2020-03-06', { overall: 'requires-improvement' }),
    ]);

    assert.equal(pathway.pathway?.key, 'standard');
    assert.deepEqual(windowOf(pathway, 'standard-inspection'), [
      '2022-09-06',
      '2023-09-06',
      'ahead',
    ]);
  });

  it('leads from inadequate to monitoring visits and a re-inspection (Herefordshire, July 2022)', () => {
    const inadequate = inspection('2022-07-29', { overall: 'inadequate' });
    const before = pathwayOn('2023-02-01', [inadequate]);
    const after = pathwayOn('2023-04-03', [
      inadequate,
      visit('monitoring-visit', '2023-03-29', '2023-03-30'),
    ]);

    assert.deepEqual(windowOf(before, 'first-monitoring-visit'), [
      '2022-11-29',
      '2023-04-29',
      'open',
    ]);
    assert.deepEqual(windowOf(before, 'monitoring-visit'), []);
    assert.deepEqual(windowOf(after, 'first-monitoring-visit'), []);
    assert.deepEqual(windowOf(after, 'monitoring-visit'), ['2023-05-30', '2023-08-30', 'ahead']);
    assert.equal(
      after.expected.find(({ key }) => key === 'monitoring-visit')?.detail,
      'Number 2 of typically 6, at most 7',
    );
  });

  it('expects no eighth monitoring visit, only the re-inspection (Herefordshire, June 2025)', () => {
    const seven = Array.from({ length: 7 }, (_, index) => {
      const day = Temporal.PlainDate.from('2023-03-30')
        .add({ months: 4 * index })
        .toString();
      return visit('monitoring-visit', day, day);
    });
    const pathway = pathwayOn('2025-07-01', [
      inspection('2022-07-29', { overall: 'inadequate' }),
      ...seven,
    ]);

    assert.deepEqual(
      pathway.expected.map(({ key }) => key),
      ['re-inspection'],
    );
    assert.deepEqual(windowOf(pathway, 're-inspection'), ['2024-07-29', '2026-01-29', 'open']);
  });

  it('turns on leaders and two areas of practice from April 2026', () => {
    const grades = {
      'impact-of-leaders': 'good',
      'help-and-protection': 'good',
      'children-in-care': 'requires-improvement',
      'care-leavers': 'outstanding',
    };
    const short = pathwayOn('2026-09-01', [inspection('2026-05-22', grades)]);
    const standard = pathwayOn('2026-09-01', [
      inspection('2026-05-22', { ...grades, 'impact-of-leaders': 'requires-improvement' }),
    ]);
    const inadequate = pathwayOn('2026-09-01', [
      inspection('2026-05-22', { ...grades, 'children-in-care': 'inadequate' }),
    ]);

    assert.equal(short.pathway?.key, 'short');
    assert.equal(standard.pathway?.key, 'standard');
    assert.equal(inadequate.pathway?.key, 'inadequate');
    assert.equal(short.pathway.basis, 'default');
  });

  it('counts care and care leavers together for a report from before 2023', () => {
    const pathway = pathwayOn('2026-09-01', [
      inspection('2022-05-20', {
        'impact-of-leaders': 'good',
        'help-and-protection': 'requires-improvement',
        'in-care-and-care-leavers': 'good',
        overall: 'good',
      }),
    ]);

    assert.equal(pathway.pathway?.key, 'short');
    assert.match(pathway.because, /from April 2026/);
  });

  it('reads an old report by the rules of its time where today’s can’t', () => {
    const pathway = pathwayOn('2026-09-01', [inspection('2017-05-19', { overall: 'good' })]);

    assert.equal(pathway.pathway?.key, 'short');
    assert.match(pathway.because, /Single inspection framework/);
    assert.deepEqual(windowOf(pathway, 'short-inspection'), ['2019-11-19', '2020-11-19', 'past']);
  });

  it('looks no further than the day that is asked about', () => {
    const pathway = pathwayOn('2020-01-06', [
      inspection('2018-06-22', { overall: 'good' }),
      inspection('2021-06-25', { overall: 'inadequate' }),
    ]);

    assert.equal(pathway.pathway?.key, 'short');
  });

  it('is not guessed where no graded inspection is recorded', () => {
    const pathway = pathwayOn('2024-01-08', [visit('focused-visit', '2023-01-17', '2023-01-18')]);

    assert.equal(pathway.pathway, null);
    assert.deepEqual(pathway.expected, []);
  });
});

describe('an inspection history', () => {
  it('is read in a report’s own words', () => {
    const history = readHistory({
      visits: [
        inspection('2020-03-06', { 'Overall effectiveness': 'Requires improvement to be good' }),
      ],
    });

    assert.deepEqual(history.visits[0]?.judgements, [
      { area: 'overall', grade: 'requires-improvement' },
    ]);
  });

  it('is read in the words of a later framework that a council has added', () => {
    const kinship = { key: 'kinship-care', title: 'The experiences of children in kinship care' };
    const packs = packsWith([
      {
        extends: 'ilacs-2026-04',
        id: 'draft-2027',
        judgements: [{ from: '2027-04-01', areas: [kinship], basis: 'default' }],
      },
    ]);
    const visits = [inspection('2027-06-04', { [kinship.title]: 'good' })];

    const [visitRead] = readHistory({ visits }, packs).visits;

    assert.deepEqual(visitRead?.judgements, [{ area: 'kinship-care', grade: 'good' }]);
  });

  it('is put in order of time', () => {
    const history = readHistory({
      visits: [
        visit('focused-visit', '2023-01-17', '2023-01-18'),
        inspection('2020-03-06', { overall: 'Requires improvement' }),
      ],
    });

    assert.deepEqual(
      history.visits.map(({ end }) => end),
      ['2020-03-06', '2023-01-18'],
    );
  });

  it('is refused with the place at fault', () => {
    const faulty: [unknown, string][] = [
      [{ visits: [visit('focused-visit', '2023-01-18', '2023-01-17')] }, 'visits.0'],
      [{ visits: [visit('focussed', '2023-01-17', '2023-01-18')] }, 'visits.0.type'],
      [{ visits: [inspection('2020-03-06', { overall: 'fine' })] }, 'fine'],
      [[], 'can’t be read'],
    ];
    for (const [data, words] of faulty) {
      assert.throws(
        () => readHistory(data),
        (error) => error instanceof DomainError && error.message.includes(words),
        words,
      );
    }
  });
});
