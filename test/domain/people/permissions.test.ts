import assert from 'node:assert/strict';
import {
  carriesAuthority,
  may,
  maySeeEmbargoed,
  rolesMay,
} from '../../../bot/domain/people/permissions.ts';
import { roles } from '../../../bot/domain/people/roles.ts';
import { aPerson } from '../../support/builders.ts';
import { madeAnew } from '../../support/markdown-page.ts';
import { withPermissions } from '../../support/permissions-table.ts';

describe('who may do what', () => {
  it('is printed in the README as it is', async () => {
    const readme = new URL('../../../README.md', import.meta.url);
    const { now, anew } = await madeAnew(readme, withPermissions);

    assert.equal(now, anew, 'Run `npm run permissions`');
  });

  it('lets the director or a deputy announce, and nobody else', () => {
    const announcers = roles.filter((role) => rolesMay([role], 'visit.announce'));

    assert.deepEqual(announcers, ['director', 'deputy-director']);
  });

  it('lets readers, auditors and administrators change nothing of a visit', () => {
    for (const action of [
      'visit.run',
      'item.complete-any',
      'request.log',
      'follow-up.change',
    ] as const) {
      for (const role of ['reader', 'auditor', 'administrator'] as const) {
        assert.equal(rolesMay([role], action), false, `${role}: ${action}`);
      }
    }
  });

  it('shows a reader how far the work is, not who is stuck with what', () => {
    assert.equal(rolesMay(['reader'], 'visit.read-detail'), false);
    assert.equal(rolesMay([], 'visit.read-detail'), true);
  });

  it('takes somebody who also works there for staff', () => {
    assert.equal(rolesMay(['auditor', 'social-worker'], 'visit.read-detail'), true);
    assert.equal(rolesMay(['administrator', 'data'], 'visit.read-detail'), true);
  });

  it('lets leavers do nothing, and shows them nothing under embargo', () => {
    const director = { name: 'Dana', roles: ['director' as const], coreGroup: true };

    assert.equal(may(aPerson(director), 'visit.announce'), true);
    assert.equal(may(aPerson({ ...director, active: false }), 'visit.announce'), false);
    assert.equal(maySeeEmbargoed(aPerson({ ...director, active: false })), false);
  });

  it('shows what is under embargo to the core group, whatever their role', () => {
    assert.equal(maySeeEmbargoed(aPerson({ name: 'Dana', roles: ['auditor'] })), false);
    assert.equal(maySeeEmbargoed(aPerson({ name: 'Joe', coreGroup: true })), true);
  });

  it('leaves to whoever keeps the staff list the roles that only say whose items are whose', () => {
    const plain = roles.filter((role) => !carriesAuthority(role));

    assert.deepEqual(plain, [
      'principal-social-worker',
      'social-worker',
      'personal-adviser',
      'data',
      'it-and-logistics',
      'communications',
      'human-resources',
      'legal',
      'partnerships',
    ]);
  });
});
