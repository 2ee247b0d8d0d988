import assert from 'node:assert/strict';
import { bareCouncilName } from '../../../bot/domain/letters/council-name.ts';

describe('the bare name of a council', () => {
  const names: [printed: string, bare: string][] = [
    ['Nottinghamshire County Council', 'Nottinghamshire'],
    ['Nottingham City', 'Nottingham'],
    ['The Royal Borough of Windsor and Maidenhead', 'Windsor and Maidenhead'],
    ['London Borough of Hammersmith & Fulham', 'Hammersmith and Fulham'],
    ['Wakefield District Metropolitan Council', 'Wakefield'],
    ['Southend-on-Sea city council', 'Southend-on-Sea'],
    ['the Isle of Wight', 'Isle of Wight'],
    ['City of Bradford Metropolitan District Council', 'Bradford'],
    ['City of York', 'York'],
    ['City of London Corporation', 'City of London'],
    ['Council of the Isles of Scilly', 'Isles of Scilly'],
    ['Kingston upon Hull City Council', 'Kingston upon Hull'],
    ['County Durham', 'County Durham'],
    ['Rutland County Council District Council', 'Rutland'],
  ];
  for (const [printed, bare] of names) {
    it(`is ${bare} for "${printed}"`, () => {
      assert.equal(bareCouncilName(printed), bare);
    });
  }
});
