import assert from 'node:assert/strict';
import { findInspectors } from '../../../bot/domain/letters/find-inspectors.ts';
import { linesOf } from '../../support/lines-of.ts';

describe('the inspectors', () => {
  const sentences = [
    'The inspectors were Ruth Penhaligon HMI and Daniel Okafor HMI.',
    'The inspectors were Ruth Penhaligon, His Majesty’s Inspector, and Daniel Okafor, His Majesty’s Inspector.',
    'Her Majesty’s Inspectors for this visit were Ruth Penhaligon and Daniel Okafor.',
    'The visit was carried out by Her Majesty’s Inspectors, Ruth Penhaligon and Daniel Okafor.',
  ];
  for (const sentence of sentences) {
    it(`are named in "${sentence}"`, () => {
      const { inspectors } = findInspectors(linesOf(sentence), 'focused-visit-letter');

      assert.deepEqual(inspectors, ['Ruth Penhaligon', 'Daniel Okafor']);
    });
  }

  it('keep a name whole that a line cuts at its hyphen', () => {
    const sentence = 'The inspectors were Ruth Penhaligon HMI and Iwan Rhys-\nMorgan HMI.';

    const { inspectors } = findInspectors(linesOf(sentence), 'focused-visit-letter');

    assert.deepEqual(inspectors, ['Ruth Penhaligon', 'Iwan Rhys-Morgan']);
  });

  it('are named lead inspector first', () => {
    const sentence = 'The inspectors were Daniel Okafor and Ruth Penhaligon (lead inspector).';

    const found = findInspectors(linesOf(sentence), 'focused-visit-letter');

    assert.equal(found.leadInspector, 'Ruth Penhaligon');
    assert.deepEqual(found.inspectors, ['Ruth Penhaligon', 'Daniel Okafor']);
  });

  it('of a report are its lead inspector, without the title', () => {
    const text =
      'Lead inspector: Maeve O’Connor-Hale\n                Her Majesty’s Inspector\n\nJudgement   Grade';

    const found = findInspectors(linesOf(text), 'inspection-report');

    assert.deepEqual(found.inspectors, ['Maeve O’Connor-Hale']);
    assert.equal(found.leadInspector, 'Maeve O’Connor-Hale');
  });

  it('of an older report are the team listed at its end', () => {
    const text =
      'The inspection team\n\nLead inspector: Ruth Penhaligon\n\nTeam inspectors: Daniel Okafor, Priya\nNandakumar\n\nSenior data analyst: Ann Other';

    assert.deepEqual(findInspectors(linesOf(text), 'inspection-report').inspectors, [
      'Ruth Penhaligon',
      'Daniel Okafor',
      'Priya Nandakumar',
    ]);
  });

  it('are not invented', () => {
    const found = findInspectors(
      linesOf('Inspectors were told that Children Matter.'),
      'inspection-report',
    );

    assert.deepEqual(found, { inspectors: [], leadInspector: null, confidence: 'low' });
  });
});
