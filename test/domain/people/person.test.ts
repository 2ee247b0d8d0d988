import { strict as assert } from 'node:assert';
import { holderOf, onDay, personSchema } from '../../../bot/domain/people/person.ts';
import { aPerson } from '../../support/builders.ts';

const day = '2018-01-23';
const away = { from: '2018-01-22', until: '2018-01-26' };

describe('who answers for a role', () => {
  it('is the person who holds it, the first by name of several', () => {
    const people = [
      aPerson({ name: 'Zoe', roles: ['data'] }),
      aPerson({ name: 'Amir', roles: ['data'] }),
    ];

    assert.equal(holderOf('data', people, day)?.name, 'Amir');
  });

  it('is nobody when nobody holds it, or only somebody who has left', () => {
    const people = [aPerson({ name: 'Amir', roles: ['data'], active: false })];

    assert.equal(holderOf('data', people, day), null);
  });

  describe('when its holder is away', () => {
    const deputy = aPerson({ name: 'Priya' });
    const holder = aPerson({ name: 'Amir', roles: ['data'], deputyId: deputy.id, away });

    it('is the deputy', () => {
      assert.equal(holderOf('data', [holder, deputy], day)?.name, 'Priya');
    });

    it('is another holder before a deputy', () => {
      const other = aPerson({ name: 'Zoe', roles: ['data'] });

      assert.equal(holderOf('data', [holder, deputy, other], day)?.name, 'Zoe');
    });

    it('is the holder all the same when the deputy is away too', () => {
      assert.equal(holderOf('data', [holder, { ...deputy, away }], day)?.name, 'Amir');
    });

    it('is the holder again from the day after', () => {
      assert.equal(holderOf('data', [holder, deputy], '2018-01-27')?.name, 'Amir');
    });
  });
});

describe('somebody who acts in a role until a day', () => {
  const acting = [{ role: 'deputy-director' as const, until: '2018-01-26' }];
  const aisha = aPerson({ name: 'Aisha', roles: ['team-manager'], acting });

  it('has it up to and on that day, beside their own', () => {
    assert.deepEqual(onDay(aisha, '2018-01-26').roles, ['team-manager', 'deputy-director']);
  });

  it('has it no more the day after', () => {
    assert.deepEqual(onDay(aisha, '2018-01-27').roles, ['team-manager']);
  });

  it('answers for it meanwhile', () => {
    assert.equal(holderOf('deputy-director', [aisha], '2018-01-26')?.id, aisha.id);
    assert.equal(holderOf('deputy-director', [aisha], '2018-01-27'), null);
  });
});

describe('a person kept by an earlier version', () => {
  it('is read, with nothing known of what was not asked then', () => {
    const kept = {
      id: 'id-amir',
      name: 'Amir',
      teamsUserId: '29:amir',
      roles: ['data'],
      team: null,
      deputyId: null,
      away: null,
      coreGroup: false,
      active: true,
    };
    assert.deepEqual(personSchema.parse(kept), {
      ...kept,
      acting: [],
      entraId: null,
      address: null,
      phone: null,
      lineManagerId: null,
      leftOn: null,
    });
  });
});
