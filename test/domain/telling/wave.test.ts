import assert from 'node:assert/strict';
import type { Person } from '../../../bot/domain/people/person.ts';
import { waveOf, type WaveKey } from '../../../bot/domain/telling/wave.ts';
import { aPerson } from '../../support/builders.ts';

describe('the wave that somebody hears in', () => {
  const people: [who: string, known: Partial<Person>, wave: WaveKey][] = [
    ['of the core group', { roles: ['director'], coreGroup: true }, 'core-group'],
    ['a reader of the core group', { roles: ['reader'], coreGroup: true }, 'core-group'],
    ['a team manager', { roles: ['team-manager'] }, 'managers'],
    ['a social worker', { roles: ['social-worker'] }, 'everyone'],
    ['without a role', {}, 'everyone'],
    ['a social worker and auditor', { roles: ['social-worker', 'auditor'] }, 'everyone'],
  ];
  for (const [who, known, wave] of people) {
    it(`is ${wave} for somebody who is ${who}`, () => {
      assert.equal(waveOf(aPerson({ name: 'Sam', ...known })), wave);
    });
  }

  for (const role of ['reader', 'auditor', 'administrator'] as const) {
    it(`is none for somebody who is ${role} and no more`, () => {
      assert.equal(waveOf(aPerson({ name: 'Sam', roles: [role] })), null);
    });
  }
});
