import assert from 'node:assert/strict';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { Request } from 'restify';
import { demoTenantId } from '../../bot/config.ts';
import { paths } from '../../bot/contract/paths.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { createEntraCheck } from '../../bot/http/entra-tokens.ts';
import { identifyByEntra, type Identify } from '../../bot/http/identify.ts';
import { NotSignedIn } from '../../bot/http/problem.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { apiOf } from '../support/api-client.ts';
import { startEntraDouble, type EntraDouble } from '../support/entra-double.ts';
import { createTestClock } from '../support/test-clock.ts';
import { keepStaff, startTestApp } from '../support/test-app.ts';

const tabAppId = '2f3e4d5c-6b7a-4890-9bcd-0e1f2a3b4c5d';
const otherTenant = '99999999-0000-4000-8000-000000000000';
const [director] = demoStaff;

describe('a sign-in from Entra', () => {
  let entra: EntraDouble;
  let identify: Identify;

  before(async () => {
    entra = await startEntraDouble(tabAppId, director?.id);
    const { keysFrom } = entra;
    const store = createSqliteStore(openDatabase(':memory:'));
    await keepStaff(store, demoStaff);
    identify = identifyByEntra(
      { store, clock: createTestClock() },
      createEntraCheck({ tabAppId, councils: [demoTenantId], keysFrom }),
    );
  });

  after(() => {
    entra.stop();
  });

  function who(authorization: string): ReturnType<Identify> {
    const request: unknown = { headers: { authorization } };
    return identify(request as Request);
  }

  it('names the person, and the council whose token it is', async () => {
    const { council, person } = await who(`Bearer ${await entra.token()}`);

    assert.deepEqual([council, person.name], [demoTenantId, 'Dana Whitfield']);
  });

  const anHourAgo = Math.floor(Date.now() / 1000) - 3600;
  for (const [what, changes] of [
    ['has run out', { exp: anHourAgo }],
    ['never runs out', { exp: undefined }],
    ['does not say since when it is good', { iat: undefined }],
    ['is not good yet', { nbf: anHourAgo + 7200 }],
    ['is for another app', { aud: '11111111-2222-4333-8444-555555555555' }],
    ['is for the Bot Framework', { aud: 'https://api.botframework.com' }],
    ['is of another tenant', { tid: otherTenant }],
    ['is of no tenant', { tid: undefined }],
    ['is issued for Entra’s older API', { iss: `https://sts.windows.net/${demoTenantId}/` }],
    ['has a scope that only begins like this API’s', { scp: 'access_as_user_admin' }],
    [
      'is issued by another tenant',
      { iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` },
    ],
    ['is not for this API', { scp: 'User.Read' }],
    ['is for an app and no person', { scp: undefined, roles: ['access_as_user'] }],
    ['names nobody', { oid: undefined }],
    ['names somebody who is not on the staff list', { oid: 'nobody' }],
  ] as const) {
    it(`is refused when it ${what}`, async () => {
      await assert.rejects(who(`Bearer ${await entra.token({ ...changes })}`), NotSignedIn);
    });
  }

  it('asks for the council’s keys once, and for nobody else’s', async () => {
    await who(`Bearer ${await entra.token()}`);
    const asked = entra.keysAsked();

    await who(`Bearer ${await entra.token()}`);
    await assert.rejects(who(`Bearer ${await entra.token({ tid: otherTenant })}`), NotSignedIn);

    assert.equal(entra.keysAsked(), asked);
  });

  it('is refused when somebody else has signed it', async () => {
    const { privateKey: forged } = await generateKeyPair('RS256');

    await assert.rejects(who(`Bearer ${await entra.token({}, forged)}`), NotSignedIn);
  });

  it('is refused with an algorithm that Entra does not use', async () => {
    const secret = new TextEncoder().encode('a secret that anybody could have made up');
    const claims = { aud: tabAppId, tid: demoTenantId, oid: director?.id, scp: 'access_as_user' };
    const signed = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'entra' })
      .setIssuer(`https://login.microsoftonline.com/${demoTenantId}/v2.0`)
      .setExpirationTime('10m')
      .sign(secret);

    await assert.rejects(who(`Bearer ${signed}`), NotSignedIn);
  });

  it('is refused without a signature', async () => {
    const claims = { tid: demoTenantId, oid: director?.id, scp: 'access_as_user' };
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer(`https://login.microsoftonline.com/${demoTenantId}/v2.0`)
      .setAudience(tabAppId)
      .setIssuedAt()
      .setExpirationTime('10m')
      .encode();

    await assert.rejects(who(`Bearer ${unsigned}`), NotSignedIn);
  });

  for (const authorization of [
    '',
    'Bearer',
    'Bearer not.a.token',
    `Persona ${director?.id ?? ''}`,
  ]) {
    it(`is not “${authorization.slice(0, 18)}”`, async () => {
      await assert.rejects(who(authorization), NotSignedIn);
    });
  }
});

describe('development identities', () => {
  it('are gone as soon as the tab has a registration', async () => {
    const app = await startTestApp({ environment: { TAB_APP_ID: tabAppId } });

    const me = await apiOf(app, 'Dana Whitfield').refusal('GET', paths.me);
    const personas = await apiOf(app, null).refusal('GET', paths.personas);

    assert.deepEqual([me.status, personas.status], [401, 404]);
    await app.stop();
  });
});
