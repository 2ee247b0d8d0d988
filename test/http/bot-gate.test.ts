import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWTPayload } from 'jose';
import { createBotGate, type BotGate } from '../../bot/http/gate/bot-gate.ts';
import { createBotTokenCheck } from '../../bot/http/gate/bot-token.ts';
import { createRefusalLog } from '../../bot/http/gate/refusal-log.ts';
import { isLoopback, isTeamsHost } from '../../bot/http/gate/teams-hosts.ts';
import {
  incomingActivitySchema,
  type IncomingActivity,
} from '../../bot/teams/incoming-activity.ts';
import { createSigning, issuer, type Signing } from '../support/connector-double/signing.ts';
import { createLogBook } from '../support/log-book.ts';
import { createTestClock } from '../support/test-clock.ts';

const appId = '7c1e2d3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f';
const council = '5b1c7f0e-3a52-4c1b-9d27-0e6f4a8c2d10';
const serviceUrl = 'https://smba.trafficmanager.net/uk/';

function anActivity(changes: object = {}): IncomingActivity {
  return incomingActivitySchema.parse({
    type: 'message',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:dana', aadObjectId: 'dana' },
    recipient: { id: `28:${appId}` },
    conversation: { id: 'a:1', tenantId: council },
    ...changes,
  });
}

describe('the gate in front of the bot', () => {
  let server: Server;
  let signing: Signing;
  let base: string;
  let gate: BotGate;

  beforeEach(async () => {
    signing = await createSigning({ aud: appId, serviceurl: serviceUrl });
    server = createServer((request, response) => {
      const body = request.url === '/keys' ? signing.keys() : { jwks_uri: `${base}/keys` };
      response.end(JSON.stringify(body));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const checkToken = createBotTokenCheck({ appId, metadataUrl: base, issuer });
    gate = createBotGate({
      councils: [council],
      registration: { appId, checkToken },
      mayTalkTo: isTeamsHost,
    });
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  async function refusal(claims: JWTPayload, changes: object = {}): Promise<string | null> {
    return gate(anActivity(changes), `Bearer ${await signing.signToken(claims)}`);
  }

  it('lets in what Teams sends', async () => {
    assert.equal(await refusal({}), null);
  });

  for (const [what, claims] of [
    ['for another bot', { aud: '11111111-2222-4333-8444-555555555555' }],
    [
      'of Entra ID, as the SDK’s emulator path takes',
      { iss: `https://sts.windows.net/${council}/` },
    ],
    ['that never runs out', { exp: undefined }],
    ['that ran out ten minutes ago', { nbf: 1, exp: Math.floor(Date.now() / 1000) - 600 }],
  ] as const) {
    it(`refuses a token ${what}`, async () => {
      assert.equal(await refusal(claims), 'bad-token');
    });
  }

  it('refuses a caller without a token, and one with something else', async () => {
    assert.equal(await gate(anActivity(), undefined), 'no-token');
    assert.equal(await gate(anActivity(), 'Basic eDp5'), 'no-token');
    assert.equal(await gate(anActivity(), 'Bearer not.a.token'), 'bad-token');
  });

  it('refuses a token that names another service, or none', async () => {
    assert.equal(await refusal({ serviceurl: 'https://evil.example/' }), 'other-service');
    assert.equal(await refusal({ serviceurl: undefined }), 'other-service');
  });

  it('refuses a key that may not speak for Teams', async () => {
    signing.endorse(['webchat']);

    assert.equal(await refusal({}), 'unendorsed-channel');
  });

  it('refuses a key that names no channels', async () => {
    signing.endorse([]);

    assert.equal(await refusal({}), 'unendorsed-channel');
  });

  it('refuses an activity that would have it talk to a stranger’s server', async () => {
    const elsewhere = 'https://smba.trafficmanager.net.evil.example/';

    assert.equal(
      await refusal({ serviceurl: elsewhere }, { serviceUrl: elsewhere }),
      'unknown-service',
    );
  });

  it('refuses what is meant for another bot', async () => {
    assert.equal(await refusal({}, { recipient: { id: '28:another' } }), 'other-recipient');
  });

  it('refuses a tenant that is not served, and an activity that names none', async () => {
    const tenant = { id: '99999999-0000-4000-8000-000000000000' };

    assert.equal(await refusal({}, { channelData: { tenant } }), 'unknown-council');
    assert.equal(await refusal({}, { conversation: { id: 'a:1' } }), 'unknown-council');
  });

  it('asks for the keys once', async () => {
    let asked = 0;
    server.on('request', () => (asked += 1));

    for (let time = 0; time < 5; time += 1) await refusal({});

    assert.equal(asked, 2);
  });

  it('asks again after the keys could not be had', async () => {
    const token = await signing.signToken();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    await assert.rejects(gate(anActivity(), `Bearer ${token}`));
    server.listen(Number(new URL(base).port), '127.0.0.1');
    await once(server, 'listening');

    assert.equal(await gate(anActivity(), `Bearer ${token}`), null);
  });

  it('checks no token where there is no registration, and the tenant all the same', async () => {
    const open = createBotGate({
      councils: [council],
      registration: null,
      mayTalkTo: (url) => isTeamsHost(url) || isLoopback(url),
    });

    assert.equal(await open(anActivity({ serviceUrl: 'http://127.0.0.1:56150' }), undefined), null);
    assert.equal(
      await open(anActivity({ conversation: { id: 'a' } }), undefined),
      'unknown-council',
    );
  });
});

describe('the log of refusals', () => {
  it('has one line a cause and minute, and says how many more there were', () => {
    const clock = createTestClock('2018-01-23T09:00:00Z');
    const log = createLogBook();
    const logRefusal = createRefusalLog(clock, log);

    for (let time = 0; time < 1_000; time += 1) logRefusal('no-token');
    logRefusal('bad-token');
    clock.set('2018-01-23T09:01:00Z');
    logRefusal('no-token');

    assert.deepEqual(
      log.entries().map(({ values }) => values),
      [
        { cause: 'no-token', unsaidBefore: 0 },
        { cause: 'bad-token', unsaidBefore: 0 },
        { cause: 'no-token', unsaidBefore: 999 },
      ],
    );
  });
});

describe('hosts that an activity may have us talk to', () => {
  for (const address of [
    'https://smba.trafficmanager.net/uk/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://api.teams.microsoft.com/',
  ]) {
    it(`include Teams’ ${address}`, () => {
      assert.ok(isTeamsHost(new URL(address)));
    });
  }

  for (const address of [
    'http://smba.trafficmanager.net/uk/',
    'https://trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evilteams.microsoft.com.example/',
    'https://127.0.0.1/',
    'https://169.254.169.254/',
  ]) {
    it(`leave out ${address}`, () => {
      assert.ok(!isTeamsHost(new URL(address)));
    });
  }
});
