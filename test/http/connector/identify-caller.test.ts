import assert from 'node:assert/strict';
import type { JWTPayload } from 'jose';
import type { Request } from 'restify';
import { createCreateConnection } from '../../../bot/application/connections/change-connections.ts';
import { demoTenantId } from '../../../bot/config.ts';
import { demoStaff } from '../../../bot/demo/demo-staff.ts';
import { DomainError } from '../../../bot/domain/errors.ts';
import {
  createIdentifyCaller,
  type IdentifyCaller,
} from '../../../bot/http/connector/identify-caller.ts';
import { createEntraCheck } from '../../../bot/http/entra-tokens.ts';
import { identifyByEntra } from '../../../bot/http/identify.ts';
import { NotSignedIn } from '../../../bot/http/problem.ts';
import { ids } from '../../../bot/platform/ids.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { startEntraDouble, type EntraDouble } from '../../support/entra-double.ts';
import { createTestClock } from '../../support/test-clock.ts';
import { keepStaff } from '../../support/test-app.ts';

const tabAppId = '2f3e4d5c-6b7a-4890-9bcd-0e1f2a3b4c5d';
const appId = '3e4d5c6b-7a89-4012-8def-0a1b2c3d4e5f';
const director = demoStaff.find(({ name }) => name === 'Dana Whitfield');

describe('an Entra token of another system', () => {
  let entra: EntraDouble;
  let identify: IdentifyCaller;

  before(async () => {
    entra = await startEntraDouble(tabAppId, director?.id);
    const store = createSqliteStore(openDatabase(':memory:'));
    await keepStaff(store, demoStaff);
    const parts = { store, clock: createTestClock(), ids };
    const councils = [demoTenantId];
    const checkToken = createEntraCheck({ tabAppId, councils, keysFrom: entra.keysFrom });
    const ways = { councils, checkToken, identify: identifyByEntra(parts, checkToken) };
    identify = createIdentifyCaller(parts, ways);
    if (director === undefined) throw new Error('Nobody is director');
    await createCreateConnection(parts)(
      { council: demoTenantId, person: director },
      { kind: 'entra', name: 'Power BI', entraAppId: appId, scopes: ['visits.read'] },
    );
  });

  after(() => {
    entra.stop();
  });

  const who = async (claims: JWTPayload) => {
    const authorization = `Bearer ${await entra.token(claims)}`;
    const request: unknown = { headers: { authorization } };
    return identify(request as Request);
  };
  const ofApp = { scp: undefined, oid: 'its-own', azp: appId };

  it('of an app lets it do what both its app roles and its connection say', async () => {
    const caller = await who({ ...ofApp, roles: ['visits.read', 'staff.import'] });

    assert.equal(caller.client, 'Power BI');
    assert.deepEqual(caller.actingIn('visits.read').person.roles, ['auditor']);
    assert.throws(() => caller.actingIn('staff.import'), DomainError);
    assert.throws(() => caller.actingIn('findings.read'), DomainError);
  });

  it('of an app that nobody connected is refused', async () => {
    const stranger = { ...ofApp, azp: tabAppId, roles: ['visits.read'] };

    await assert.rejects(who(stranger), NotSignedIn);
  });

  it('of a person lets an app do what the person may, within its scopes', async () => {
    const caller = await who({ scp: 'visits.read items.write', azp: appId });

    assert.equal(caller.actingIn('items.write').person.name, 'Dana Whitfield');
    assert.throws(() => caller.actingIn('staff.import'), DomainError);
  });

  it('of a person shows an app what is under embargo only with the scope for it', async () => {
    const seen = async (scp: string) =>
      (await who({ scp })).actingIn('findings.read').person.coreGroup;

    assert.equal(await seen('findings.read'), false);
    assert.equal(await seen('findings.read embargoed.read'), true);
  });

  it('for the tab opens nothing here', async () => {
    const caller = await who({ scp: 'access_as_user' });

    assert.throws(() => caller.actingIn('visits.read'), DomainError);
  });
});
